import type { SaveWrite } from '#services/ports/nouns.ts';
import { activityEntity, activityItem } from './activity-entity.ts';
import { honourEntity, honourItem } from './honour-entity.ts';
import {
  contestResultEntity,
  contestResultItem,
  participationEntity,
  participationItem,
} from './participation-entity.ts';
import type { PutParameters } from './transact-action.ts';

/** The nouns of activities and honours. */
type ActivityNoun = 'activity' | 'participation' | 'contestResult' | 'honour';

/** The item that such a noun's state is kept in, with its keys. */
export function activityItemOf(write: Extract<SaveWrite, { readonly noun: ActivityNoun }>): PutParameters {
  switch (write.noun) {
    case 'activity':
      return activityEntity.put(activityItem(write.state)).params<PutParameters>();
    case 'participation':
      return participationEntity.put(participationItem(write.state)).params<PutParameters>();
    case 'contestResult':
      return contestResultEntity.put(contestResultItem(write.state)).params<PutParameters>();
    case 'honour':
      return honourEntity.put(honourItem(write.state)).params<PutParameters>();
  }
}
