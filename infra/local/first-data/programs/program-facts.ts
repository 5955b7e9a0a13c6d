import type { PublishedFigures } from '../figures.ts';
import type { PublishedBody, PublishedEntities } from '../published-entities.ts';
import { EDITION_NOTES } from './editions.ts';
import { PROGRAM_KINDS } from './program-kinds.ts';
import type { PublishedProgram, PublishedTarget } from './published-programs.ts';

/** Facilities at which the facts say that a programme is to be had. */
const SITES: Readonly<Record<string, readonly string[]>> = {
  js_network: [
    'st_hushan',
    'st_shuangta',
    'st_sidu',
    'st_qinghu',
    'st_zone',
    'st_js_unnamed',
    'pt_nanfang',
    'pt_js_other',
  ],
  nh_integrate: ['nh_centre', 'nh_windows', 'nh_points'],
  fq_both: ['fq_homes'],
  jx_jobs: ['jx_centre'],
  es: ['jx_culture'],
  hn_palace: ['hn_palace'],
  ss: ['rj_station'],
  lp_out: ['lp_station'],
  qt: ['qt_county', 'qt_town', 'qt_village'],
  net: ['gx_station'],
};

/** The campaign that the targets of the province are those of, and until when: one year from 19 April 2017. */
const CAMPAIGN = { program: 'three_homes', dueOn: '2018-04-19' };

/** What is measured by a target. The catalogue has no indicator for growth but that of the target itself. */
const MEASURES: Readonly<Record<string, string>> = {
  target_unionisation_rate: 'unionisation_rate',
  target_membership_rate: 'membership_rate',
};

/** "3 to 5 years" is no number: such a target stays with the figures. */
function targetOf({ op, value, indicator_id: row }: PublishedTarget, figures: PublishedFigures): object[] {
  if (op !== '>=' || typeof value !== 'number') return [];
  const code = figures.indicatorOf(row);
  const indicatorCode = MEASURES[code] ?? code;
  return [{ indicatorCode, operator: 'AT_LEAST', value: String(value), dueOn: CAMPAIGN.dueOn }];
}

const WITH_REMARK = /^(?<name>.+) \((?<remark>.+)\)$/u;

/** 嘉兴市慈善总会 (from 2013): a name, and what is said with it. */
function partnerOf(printed: string): object {
  const { name = printed, remark } = WITH_REMARK.exec(printed)?.groups ?? {};
  return { name, ...(remark === undefined ? {} : { role: remark }) };
}

function summaryOf(program: PublishedProgram, onlineLines: readonly string[]): string {
  const { id, description_en: description, period, money_flow: money } = program;
  return [
    description,
    `Period: ${period}.`,
    ...(money === null ? [] : [`Money: ${money}.`]),
    ...(id === 'net' ? [`Lines 四条线: ${onlineLines.join('、')}.`] : []),
    ...(EDITION_NOTES[id] === undefined ? [] : [EDITION_NOTES[id]]),
  ].join(' ');
}

/** A programme of a town is for its town, of which the facts give the county; any other is for the division they give. */
function regionOf(program: PublishedProgram, sponsor: PublishedBody | undefined): string {
  return sponsor?.township_code9 ?? program.region_code;
}

/** What is said of a programme to the contract, but for the ids of its body and its sites. */
interface ProgramFacts {
  readonly siteCodes: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Reads a programme of the published facts. */
export function programFacts(
  program: PublishedProgram,
  { entities, figures }: { readonly entities: PublishedEntities; readonly figures: PublishedFigures },
): ProgramFacts {
  const { id, indicator_ids: rows, partners = [] } = program;
  const sponsor = entities.union_bodies.find((body) => body.id === program.sponsor);
  return {
    siteCodes: SITES[id] ?? [],
    facts: {
      idempotencyKey: `first-data:program:${id}`,
      code: id,
      regionCode: regionOf(program, sponsor),
      name: program.name_zh,
      nameEn: program.name_en,
      kind: PROGRAM_KINDS[program.kind],
      summary: summaryOf(program, entities.online_services.ganxian.lines_zh),
      partners: partners.map(partnerOf),
      workflow: program.workflow,
      targets: id === CAMPAIGN.program ? entities.targets.flatMap((target) => targetOf(target, figures)) : [],
      indicatorCodes: [...new Set(rows.map(figures.indicatorOf))],
      sources: program.source,
    },
  };
}
