import { getTranslations } from 'next-intl/server'

/** The name of a page in the browser: what it is about, then the area, then the desk; "error" first when something has to be put right. */
export async function pageTitle(parts: readonly string[], hasErrors = false): Promise<string> {
  const t = await getTranslations('Components')
  const name = [...parts, t('siteName')].join(' - ')
  return hasErrors ? t('errorTitle', { name }) : name
}
