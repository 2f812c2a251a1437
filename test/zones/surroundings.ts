/** The zone and the locale in which this process runs, as the platform itself understands them. */

/** The name by which the platform knows a zone: some have two. */
export function canonicalZone(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

/** The locale that a setting of the environment asks for: `tr-TR` of `tr_TR.UTF-8`. */
export function localeOf(setting: string): string {
  return (setting.split('.')[0] as string).replace('_', '-');
}

/** What the platform took. */
export type Surroundings = { readonly zone: string; readonly locale: string };

export function surroundings(): Surroundings {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, locale };
}
