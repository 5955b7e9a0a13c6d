import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import type { SealedPerson } from '../personal/sealed.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { withValue, type Dated } from './dated.ts';
import { MOST_VALUES } from './list-bounds.ts';
import type { Honour, Member, MemberAttributes, Sex } from './member.ts';

/** The values of the dated attributes as a caller gives them; what is left out stays as it is. */
export type AttributeValues = {
  readonly [Name in keyof MemberAttributes]?: MemberAttributes[Name][number]['value'];
};

/** What a caller says of a person. What is left out stays as it is. */
export interface MemberFacts {
  readonly person?: SealedPerson;
  readonly sex?: Sex;
  readonly ethnicity?: string | null;
  readonly attributes: AttributeValues;
  /** The day from which the attributes hold. */
  readonly attributesFrom: LocalDate;
  readonly honours: readonly Omit<Honour, 'recordedAt'>[];
}

/** The facts of a record that says nothing yet. */
export const NO_FACTS: Pick<Member, 'sex' | 'ethnicity' | 'attributes' | 'honours'> = {
  sex: 'UNKNOWN',
  ethnicity: null,
  attributes: { migrant: [], employment: [], workUnit: [], skillLevel: [], education: [], roles: [] },
  honours: [],
};

const ATTRIBUTE_NAMES = [
  'migrant',
  'employment',
  'workUnit',
  'skillLevel',
  'education',
  'roles',
] as const satisfies readonly (keyof MemberAttributes)[];
const MOST_HONOURS = 50;

function withAttribute<Name extends keyof MemberAttributes>(
  attributes: MemberAttributes,
  name: Name,
  entry: Dated<MemberAttributes[Name][number]['value']>,
): MemberAttributes {
  const history: readonly Dated<unknown>[] = attributes[name];
  return { ...attributes, [name]: withValue(history, entry) };
}

function withAttributes(attributes: MemberAttributes, facts: MemberFacts, act: Act): MemberAttributes {
  return ATTRIBUTE_NAMES.reduce((sum, name) => {
    const value = facts.attributes[name];
    return value === undefined
      ? sum
      : withAttribute(sum, name, { value, from: facts.attributesFrom, recordedAt: act.now });
  }, attributes);
}

function withHonours(known: readonly Honour[], given: MemberFacts['honours'], act: Act): readonly Honour[] {
  return given.reduce((honours, honour) => {
    const isKnown = honours.some(({ name, on }) => name === honour.name && on === honour.on);
    return isKnown ? honours : [...honours, { ...honour, recordedAt: act.now }];
  }, known);
}

/**
 * The member with the facts given: attributes from a day not after today (EFFECTIVE_DATE_IN_FUTURE), honours added once
 * each, at most 50 (LIST_FULL), as are the values of each attribute. A value that holds on that day already is not recorded
 * again.
 */
export function withFacts(member: Member, facts: MemberFacts, act: Act): Result<Member, RuleProblem> {
  if (facts.attributesFrom > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'attributesFrom'));
  if (facts.honours.some(({ on }) => on > act.today))
    return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'honours', 'on'));
  const honours = withHonours(member.honours, facts.honours, act);
  if (honours.length > MOST_HONOURS) return fail(ruleProblem('LIST_FULL', 'honours'));
  const attributes = withAttributes(member.attributes, facts, act);
  const full = ATTRIBUTE_NAMES.find((name) => attributes[name].length > MOST_VALUES);
  if (full !== undefined) return fail(ruleProblem('LIST_FULL', 'attributes', full));
  return succeed({
    ...member,
    ...facts.person,
    sex: facts.sex ?? member.sex,
    ethnicity: facts.ethnicity === undefined ? member.ethnicity : facts.ethnicity,
    attributes,
    honours,
  });
}
