import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROGRAM_SCHEMAS } from './programs/published-programs.ts';

const bodySchema = z.object({
  id: z.string(),
  name_zh: z.string(),
  name_en: z.string(),
  level: z.enum(['national', 'province', 'city', 'county', 'development_zone', 'township', 'enterprise', 'federation']),
  parent: z.string().nullable(),
  region_code: z.string().nullable(),
  township_code9: z.string().optional(),
  region_certainty: z.enum(['uncertain', 'inferred']).optional(),
  implied: z.boolean().optional(),
  founded: z.string().optional(),
  office: z.string().optional(),
  facts: z.array(z.string()).optional(),
  source: z.array(z.string()),
});

const facilitySchema = z.object({
  id: z.string(),
  name_zh: z.string(),
  name_en: z.string(),
  kind: z.enum([
    'service_centre',
    'service_station',
    'work_station',
    'service_point',
    'service_window',
    'worker_home',
    'cultural_palace',
    'activity_centre',
    'rest_room',
    'rights_station',
  ]),
  owner: z.string(),
  region_code: z.string(),
  location: z.string().optional(),
  founded: z.string().optional(),
  count: z.number().optional(),
  count_at_least: z.number().optional(),
  rest_rooms: z.number().optional(),
  windows: z.number().optional(),
  items: z.number().optional(),
  area_m2: z.number().optional(),
  investment_yuan_more_than: z.number().optional(),
  services: z.array(z.string()).optional(),
  added: z.array(z.string()).optional(),
  activities: z.array(z.string()).optional(),
  source: z.array(z.string()),
});

const entitiesSchema = z.object({
  union_bodies: z.array(bodySchema),
  facilities: z.array(facilitySchema),
  ...PROGRAM_SCHEMAS,
});

/** The published facts that are loaded. */
export type PublishedEntities = z.infer<typeof entitiesSchema>;

/** A union body as the published facts describe it. */
export type PublishedBody = z.infer<typeof bodySchema>;

/** A facility as the published facts describe it. */
export type PublishedFacility = z.infer<typeof facilitySchema>;

/** Reads the published facts. A kind or level that is not listed here is a defect of the file, and throws. */
export function readPublishedEntities(dataFolder: string): PublishedEntities {
  return entitiesSchema.parse(JSON.parse(readFileSync(join(dataFolder, 'published', 'entities.json'), 'utf8')));
}
