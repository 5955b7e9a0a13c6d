import { z } from 'zod';

const KINDS = [
  'core_tasks',
  'labour_contest',
  'suggestion_campaign',
  'publicity',
  'organisation_reform',
  'organisation_building',
  'service_network',
  'contact_system',
  'award',
  'assistance',
  'mutual_aid',
  'training',
  'skill_contest',
  'rights',
  'mediation',
  'legal_aid',
  'collective_bargaining',
  'assistance_fund',
  'dispute_handling',
  'safety',
  'democratic_management',
  'emergency_fund',
  'sports',
  'social',
  'culture',
  'workplace_rating',
  'medical_aid',
  'education_grant',
  'virtual_post',
  'employment',
  'campaign',
  'rating',
  'benefit_card',
  'gift_insurance',
  'service_centre',
  'information_system',
] as const;

const programSchema = z.object({
  id: z.string(),
  name_zh: z.string(),
  name_en: z.string(),
  kind: z.enum(KINDS),
  sponsor: z.string(),
  region_code: z.string(),
  period: z.string(),
  description_en: z.string(),
  workflow: z.array(z.string()),
  money_flow: z.string().nullable(),
  indicator_ids: z.array(z.string()),
  partners: z.array(z.string()).optional(),
  source: z.array(z.string()),
});

const periodSchema = z.object({
  period_no: z.number().nullable(),
  year: z.number(),
  insured: z.number(),
  paid_by_union_yuan: z.number().optional(),
  indicator_id: z.string(),
});

const targetSchema = z.object({
  op: z.string(),
  value: z.union([z.number(), z.string()]),
  indicator_id: z.string(),
});

const honourSchema = z.object({
  name_zh: z.string(),
  level: z.enum(['province', 'city', 'county', 'zone', 'contest']),
  count: z.number().nullable(),
  period: z.string(),
  note: z.string(),
  source: z.array(z.string()),
});

const windowsSchema = z.object({
  centre: z.string(),
  window_names_zh: z.array(z.string()),
  item_categories: z.array(
    z.object({ zh: z.enum(['惠民帮扶', '就业创业', '素质培训', '安全生产', '权益维护']), items: z.number() }),
  ),
});

const onlineSchema = z.object({ ganxian: z.object({ lines_zh: z.array(z.string()) }) });

/** What the published facts tell of programmes and of what belongs to them. */
export const PROGRAM_SCHEMAS = {
  programs: z.array(programSchema),
  mutual_aid_periods: z.array(periodSchema),
  targets: z.array(targetSchema),
  honours_awards: z.array(honourSchema),
  service_windows: windowsSchema,
  online_services: onlineSchema,
} as const;

/** A programme as the published facts describe it. */
export type PublishedProgram = z.infer<typeof programSchema>;

/** A period of mutual aid, or of gift cover, with how many were reported to be insured. */
export type PublishedPeriod = z.infer<typeof periodSchema>;

/** What is to be reached, as the published facts put it; `value` is a number where it can be counted. */
export type PublishedTarget = z.infer<typeof targetSchema>;

/** An honour as the published facts describe it. */
export type PublishedHonour = z.infer<typeof honourSchema>;

/** The windows of a service centre and how many items it has of each category. */
export type PublishedWindows = z.infer<typeof windowsSchema>;
