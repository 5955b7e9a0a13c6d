import { z } from 'zod';
import { resourcesOf, type SynthesisedTemplate } from './synthesis.ts';

const statementSchema = z.object({
  Effect: z.string(),
  Action: z.union([z.array(z.string()), z.string().transform((action) => [action])]),
  Resource: z.unknown(),
});
const policySchema = z.object({ PolicyDocument: z.object({ Statement: z.array(statementSchema) }) });

/** The definition of the machine, with what CloudFormation fills in left as a word. */
export function definitionOf(template: SynthesisedTemplate): Record<string, unknown> {
  const [[, machine] = []] = resourcesOf(template, 'AWS::StepFunctions::StateMachine');
  const joined = z
    .object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })
    .parse(machine?.Properties['DefinitionString']);
  const text = joined['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'filled-in')).join('');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

/** The statements of the policies whose names begin so. */
export function statementsOf(
  template: SynthesisedTemplate,
  holder: string,
): readonly z.output<typeof statementSchema>[] {
  return resourcesOf(template, 'AWS::IAM::Policy')
    .filter(([name]) => name.startsWith(holder))
    .flatMap(([, { Properties }]) => policySchema.parse(Properties).PolicyDocument.Statement);
}
