import { getLocale } from 'next-intl/server'
import type { Locale } from './messages'

/** The language in which this page is shown. */
export async function readLocale(): Promise<Locale> {
  return (await getLocale()) === 'en' ? 'en' : 'ja'
}
