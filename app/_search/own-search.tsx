import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { readOwnChoices } from '@/lib/search/choices'
import type { SearchInput } from '@/lib/search/filters'
import { readOwnSearchPage } from '@/lib/search/read-own-page'
import { HowSearched } from './how-searched'
import { Results } from './results'
import { SearchForm } from './search-form'

type Props = { base: string; actor: Actor; asked: SearchInput }

/** Form and results for a side that reads its own consultations, or those shared with it. */
export async function OwnSearch({ base, actor, asked }: Props) {
  const [locale, { page, choices }] = await Promise.all([
    readLocale(),
    asActor(actor, async (tx) => ({
      page: await readOwnSearchPage(tx, asked),
      choices: await readOwnChoices(tx, actor),
    })),
  ])
  const { words, found, isAsked } = page
  const area = (owner: string) => (owner === actor.organisationId ? '/my' : '/prefecture')
  return (
    <>
      <SearchForm base={base} asked={asked} choices={choices.named} years={choices.years} ofDesk={false} />
      {isAsked ? <HowSearched base={base} asked={asked} words={words} places={[]} /> : null}
      <Results
        base={base}
        asked={asked}
        isAsked={isAsked}
        found={found}
        locale={locale}
        hrefOf={(hit) => `${area(hit.askingOrganisationId)}/consultations/${hit.number}`}
      />
    </>
  )
}
