import type { PublishedProgram } from './published-programs.ts';

/** What each kind of the published facts is to us. */
export const PROGRAM_KINDS = {
  mutual_aid: 'MUTUAL_AID',
  assistance: 'ASSISTANCE',
  medical_aid: 'MEDICAL_AID',
  education_grant: 'SCHOOLING_AID',
  gift_insurance: 'GIFT_COVER',
  assistance_fund: 'FUND',
  // 欠薪应急周转金: money that is put out and comes back.
  emergency_fund: 'FUND',
  virtual_post: 'VIRTUAL_POSTS',
  benefit_card: 'BENEFIT_CARD',
  training: 'TRAINING',
  labour_contest: 'CONTEST',
  skill_contest: 'CONTEST',
  // 安康杯: a yearly quiz on safety and health.
  safety: 'CONTEST',
  // 推荐就业和春风行动: people are placed by fairs.
  employment: 'JOB_FAIR',
  culture: 'CULTURE',
  // 相亲交友: meetings of young workers.
  social: 'CULTURE',
  sports: 'SPORT',
  award: 'AWARD',
  suggestion_campaign: 'SUGGESTION',
  workplace_rating: 'WORKPLACE',
  // 园区企业管理创新定级: enterprises are rated, with points for union work.
  rating: 'WORKPLACE',
  campaign: 'CAMPAIGN',
  legal_aid: 'LEGAL_AID',
  // 劳动法律监督, 欠薪预警, 驻外维权服务站.
  rights: 'LEGAL_AID',
  mediation: 'MEDIATION',
  dispute_handling: 'MEDIATION',
  collective_bargaining: 'BARGAINING',
  // 职工代表大会: it votes on what was bargained over.
  democratic_management: 'BARGAINING',
  service_centre: 'SERVICE_HALL',
  service_network: 'SERVICE_HALL',
  organisation_building: 'ORGANISING',
  organisation_reform: 'ORGANISING',
  contact_system: 'LINK_DUTY',
  // 招商引资, 旅游推广, 互联网+工会: work of a federation that is none of the kinds.
  core_tasks: 'OTHER',
  publicity: 'OTHER',
  information_system: 'OTHER',
} as const satisfies Record<PublishedProgram['kind'], string>;
