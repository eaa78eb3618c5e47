import type { Actor } from '@/lib/actor/actor'
import type { Draft } from '@/lib/consultations/read-draft'
import { dayOf } from '@/lib/japanese/day'
import type { WrittenDraft } from './form-lines'
import { writeReference } from './reference'

/** A form with nothing in it but who writes. A prefecture also says for whom. */
export function blankForm(actor: Actor): WrittenDraft {
  return {
    ...{ title: '', stage: null, themes: [], body: '', wishes: '', menus: [], desiredBy: null },
    ...{ contactName: actor.name, contactPhone: '', contactMailbox: '', reference: null },
    sectionName: actor.sectionLabel ?? '',
    askingOrganisation: actor.role === 'prefecture_staff' ? '' : null,
    sharedWithPrefecture: actor.role === 'prefecture_staff' ? null : false,
  }
}

/** What a draft says, for its workbook. */
export function writtenDraft(draft: Draft, actor: Actor): WrittenDraft {
  const { title, stage, body, wishes, sectionName, contactName, contactPhone, contactMailbox } = draft
  return {
    ...{ title, stage, body, wishes, sectionName, contactName, contactPhone, contactMailbox },
    themes: draft.themes.map(({ theme }) => theme),
    menus: draft.desiredMenus.map(({ menu }) => menu),
    desiredBy: draft.desiredBy ? dayOf(draft.desiredBy) : null,
    askingOrganisation: actor.role === 'prefecture_staff' ? draft.askingOrganisation.name : null,
    sharedWithPrefecture: actor.role === 'prefecture_staff' ? null : draft.sharedWithPrefecture,
    reference: writeReference(draft),
  }
}
