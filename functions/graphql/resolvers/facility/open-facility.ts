import { findFacility } from '#services/list-facilities.ts';
import type { FacilityOpening } from '#domain/facility/decide-open.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { openFacility as open, type OpenFacility } from '#services/open-facility.ts';
import type { MutationResolvers, OpenFacilityInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseCode, parseIdOf, parseOptionalText, parseText, parseTexts } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

const NAME = { atMost: 100 };
const LINE = { atMost: 200 };
const WINDOWS = { atMost: 50, items: 50 };
const SERVICES = { atMost: 100, items: 100 };
/** Addresses of pages hold numbers of any kind. */
const SOURCES = { atMost: 500, items: 50, mayHoldNumbers: true };

type Numbers = Omit<
  OpenFacility['opening'],
  'code' | 'name' | 'nameEn' | 'location' | 'services' | 'sources' | 'windowNames' | 'kind' | 'regionCode'
>;

/** A cost without a bound is exact; a count without either is one, exactly. */
function numbersOf(input: OpenFacilityInput): Numbers {
  const { count, countBound, serviceItems = null, windows = null, areaSquareMetres = null } = input;
  const { costFen = null, openedOn = null } = input;
  const costBound: FacilityOpening['costBound'] = input.costBound ?? (costFen === null ? null : 'EXACT');
  const counted = { count: count ?? 1, countBound: countBound ?? 'EXACT' };
  return { ...counted, serviceItems, windows, areaSquareMetres, costFen, costBound, openedOn };
}

/** Windows that are named are counted. */
function windowsOf(windowNames: readonly string[], input: OpenFacilityInput) {
  const numbers = numbersOf(input);
  return windowNames.length === 0
    ? numbers
    : { ...numbers, windowNames, windows: numbers.windows ?? windowNames.length };
}

function parseOpening(input: OpenFacilityInput): Result<OpenFacility, Problem> {
  const parsed = parseAll({
    ownerId: parseIdOf('UnionBody', input.ownerId, 'ownerId'),
    code: parseCode(input.code, 'code'),
    name: parseText(input.name, NAME, 'name'),
    nameEn: parseOptionalText(input.nameEn, LINE, 'nameEn'),
    location: parseOptionalText(input.location, LINE, 'location'),
    services: parseTexts(input.services, SERVICES, 'services'),
    windowNames: parseTexts(input.windowNames, WINDOWS, 'windowNames'),
    sources: parseTexts(input.sources, SOURCES, 'sources'),
  });
  if (!parsed.ok) return parsed;
  const { ownerId, windowNames, ...texts } = parsed.value;
  const { idempotencyKey, kind, regionCode } = input;
  return succeed({
    idempotencyKey,
    ownerId,
    opening: { ...texts, ...windowsOf(windowNames, input), kind, regionCode },
  });
}

export const openFacility: MutationResolvers['openFacility'] = async (_root, { input }, { ports, act }) => {
  const command = parseOpening(input);
  if (!command.ok) return refused('facility', command.failure);
  const result = await open(ports, act, command.value);
  return toVisiblePayload('facility', result, (found) => findFacility(ports, act, found));
};
