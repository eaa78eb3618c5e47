import { getTranslations } from 'next-intl/server'
import { requireActor } from '@/lib/actor/require-actor'

type Props = {
  of: { id: string; viaPrefecture: boolean; holderMembershipId: string | null; holderName: string }
}

/** Who writes on a draft, and the way to take it over, for everybody but that colleague. */
export async function TakeOverLink({ of: { id, viaPrefecture, holderMembershipId, holderName } }: Props) {
  const [actor, t] = await Promise.all([requireActor(), getTranslations('Colleagues.takeOver')])
  if (viaPrefecture || holderMembershipId === actor.membershipId) return null
  return (
    <p>
      {holderName ? `${t('heldBy', { name: holderName })} ` : null}
      <a href={`/my/consultations/${id}/take-over`}>{t('draftLink')}</a>
    </p>
  )
}
