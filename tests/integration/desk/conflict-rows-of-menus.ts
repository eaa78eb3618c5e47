import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { changeDraft } from '@/lib/menus/change-draft'
import { draftMenu } from '@/lib/menus/draft'
import { endVersion } from '@/lib/menus/end-version'
import { openMenu } from '@/lib/menus/open-menu'
import { startTrial } from '@/lib/menus/start-trial'
import { managerOf } from '@/tests/factories/people'
import type { Row } from './conflict-row'
import { does, openDesk } from './desk-world'

/** A draft of the bureau's, changed first, then decided about by somebody who saw it before. */
function onDraft(decide: (tx: Tx, who: Actor, id: string) => Promise<unknown>) {
  return async () => {
    const { bureau } = await openDesk()
    const manager = await managerOf(bureau)
    const words = {
      nameEn: 'x',
      description: 'x',
      descriptionEn: 'x',
      conditions: '',
      doneBy: '',
      conditionsEn: '',
      ground: 'x',
    }
    const { id } = await does(manager, (tx, who) => draftMenu(tx, who, { ...words, name: 'x' }))
    const change = { ...words, choosableAtIntake: true, themeKeys: [], version: 1 }
    return (name: string) =>
      does(manager, (tx, who) =>
        name === '先の人' ? changeDraft(tx, who, id, { ...change, name }) : decide(tx, who, id),
      )
  }
}
const SEEN = { reason: '決める', version: 1 }
const TRIAL = { ...SEEN, prefectures: ['43'], limit: 1, until: '2027-03-31' }

/** What is decided about a draft of a menu. */
export const OF_MENUS: Row[] = [
  {
    form: 'app/admin/menus/lifecycle/[id]/edit/page.tsx',
    open: onDraft((tx, who, id) =>
      changeDraft(tx, who, id, {
        ...{
          name: '後',
          nameEn: 'x',
          description: 'x',
          descriptionEn: 'x',
          conditions: '',
          doneBy: '',
          conditionsEn: '',
        },
        ...{ ground: 'x', choosableAtIntake: true, themeKeys: [], version: 1 },
      }),
    ),
    theirs: { name: '先の人' },
  },
  {
    form: 'app/admin/menus/lifecycle/[id]/trial/page.tsx',
    open: onDraft((tx, who, id) => startTrial(tx, who, id, TRIAL)),
    theirs: { name: '先の人' },
  },
  {
    form: 'app/admin/menus/lifecycle/[id]/opening/page.tsx',
    open: onDraft((tx, who, id) => openMenu(tx, who, id, { ...SEEN, from: '2027-04-01' })),
    theirs: { name: '先の人' },
  },
  {
    form: 'app/admin/menus/lifecycle/[id]/ending/page.tsx',
    open: onDraft((tx, who, id) => endVersion(tx, who, id, SEEN)),
    theirs: { name: '先の人' },
  },
]
