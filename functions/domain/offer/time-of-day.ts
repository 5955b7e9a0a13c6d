const MINUTES_PER_HOUR = 60;
const FORM = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** The minutes since midnight of a time of day, `HH:MM` from 00:00 to 24:00; undefined for any other text. */
export function minuteOfTime(text: string): number | undefined {
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [, hours = '24', minutes = '0'] = parts;
  return Number(hours) * MINUTES_PER_HOUR + Number(minutes);
}

/** The time of day so many minutes after midnight, `HH:MM`. */
export function timeOfMinute(minute: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(minute / MINUTES_PER_HOUR))}:${twoDigits(minute % MINUTES_PER_HOUR)}`;
}
