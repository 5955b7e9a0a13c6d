import type { DynamoDBStreamEvent } from 'aws-lambda';
import { createReminderPublisher } from './publish-reminders.ts';

/** The deployed function: hears from the table's stream of new reminders, and puts them on the bus. */
export const handler: (event: DynamoDBStreamEvent) => Promise<void> = createReminderPublisher(
  process.env['EVENT_BUS_NAME'] ?? '',
  async (events) => {
    const { EventBridgeClient, PutEventsCommand } = await import('@aws-sdk/client-eventbridge');
    return new EventBridgeClient().send(new PutEventsCommand({ Entries: [...events] }));
  },
);
