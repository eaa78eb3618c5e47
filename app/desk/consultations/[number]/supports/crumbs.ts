import { getTranslations } from 'next-intl/server'

/** The way back from a support's pages: the list of consultations, the consultation, its supports, the support. */
export async function supportCrumbs(number: string, support?: { id: string; label: string }) {
  const t = await getTranslations('Supports.crumbs')
  const path = `/desk/consultations/${number}`
  return [
    { href: '/desk', label: t('queue') },
    { href: path, label: number },
    { href: `${path}/supports`, label: t('supports') },
    ...(support ? [{ href: `${path}/supports/${support.id}`, label: support.label }] : []),
  ]
}
