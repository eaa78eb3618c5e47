import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'
import { isEnglishMissing } from '@/lib/menus/english'
import type { ReadVersion } from '@/lib/menus/read-lifecycle'
import type { Standing } from '@/lib/menus/standing'

type Act = 'trial' | 'opening' | 'edit' | 'ending' | 'next'
type Props = { menu: ReadVersion['menu']; mayDecide: boolean; isOperator: boolean }

/** What may come next, the likeliest first. */
const ACTS: Record<Standing, readonly Act[]> = {
  draft: ['trial', 'opening', 'edit', 'ending'],
  trial: ['opening', 'ending'],
  trialOver: ['opening', 'ending'],
  coming: ['ending'],
  open: ['next', 'ending'],
  replaced: [],
  closed: ['next'],
  dropped: [],
}

/** A draft without its English is written to the end first. */
const UNSAID: readonly Act[] = ['edit', 'ending']

/** What to do next with a version. Of a national one a bureau can only draft a version of its own. */
export function Acts({ menu, mayDecide, isOperator }: Props) {
  const { id, standing, bureauId } = menu
  const t = useTranslations('Menus.acts')
  const isForeign = bureauId === null && !isOperator
  const isUnsaid = standing === 'draft' && isEnglishMissing(menu)
  const usual = isUnsaid ? UNSAID : ACTS[standing]
  const acts = usual.filter((act) => (isForeign ? act === 'next' : mayDecide))
  return (
    <section aria-label={t('title')} className="flow">
      <p className="max-w-prose">
        {t(isForeign && standing !== 'replaced' ? 'foreign' : isUnsaid ? 'english' : `lead.${standing}`)}
      </p>
      {acts.length > 0 ? (
        <p className="flex flex-wrap gap-3">
          {acts.map((act, index) => (
            <ButtonLink
              key={act}
              href={`/admin/menus/lifecycle/${id}/${act}`}
              variant={index === 0 ? 'primary' : 'secondary'}
            >
              {t(act === 'ending' && standing === 'draft' ? 'dropping' : act === 'next' && isForeign ? 'nextOwn' : act)}
            </ButtonLink>
          ))}
        </p>
      ) : null}
    </section>
  )
}
