import { assignOfficer } from '@/lib/assignments/assign-officer'
import { moveBatch } from '@/lib/assignments/change-coming'
import { endAssignment } from '@/lib/assignments/end-assignment'
import { listComing } from '@/lib/assignments/list-coming'
import { WritingInput } from '@/lib/councilReports/input'
import { makeCouncilReport } from '@/lib/councilReports/make'
import { writeCouncilReport } from '@/lib/councilReports/write'
import { Refusal } from '@/lib/forms/errors'
import { writeKnowledge, writeNote } from '@/lib/handovers/write-down'
import { changeDocument, fileDocument } from '@/lib/library/file'
import { DocumentChange, DocumentInput } from '@/lib/library/input'
import { setFollowUpMonths } from '@/lib/menus/set-follow-up-months'
import { createMenu } from '@/tests/factories/menus'
import { administratorOf, managerOf } from '@/tests/factories/people'
import { aLeaver } from '../handovers/leaver'
import type { Row } from './conflict-row'
import { does, openDesk } from './desk-world'

const DAYS: Record<string, string> = { 先の人: '2026-06-20', 後の人: '2026-06-25' }
async function deskWithManager() {
  const desk = await openDesk()
  const manager = await managerOf(desk.bureau)
  const assign = (officer: string, from: string) =>
    does(manager, (tx, who) =>
      assignOfficer(tx, who, desk.municipality.code, { officer, from, until: null, handOver: true }),
    )
  return { ...desk, manager, assign }
}

/** Handovers, assignments and the bureau’s own menus. */
export const OF_POSTS: Row[] = [
  {
    form: 'app/assignments/handovers/[id]/places/[placeId]/knowledge.tsx',
    open: async () => {
      const { leaver, handoverId } = await aLeaver(1)
      const { id } = await does(leaver, (tx) => tx.handoverPlace.findFirstOrThrow({ where: { handoverId } }))
      return (knowHow) =>
        does(leaver, (tx, who) =>
          writeKnowledge(tx, who, handoverId, id, { strengths: '', people: '', knowHow, version: 1 }),
        )
    },
    theirs: { knowHow: '先の人' },
  },
  {
    form: 'app/assignments/handovers/[id]/items/[itemId]/item-forms.tsx',
    open: async () => {
      const { leaver, handoverId } = await aLeaver(1)
      const { id } = await does(leaver, (tx) => tx.handoverItem.findFirstOrThrow({ where: { handoverId } }))
      return (note) => does(leaver, (tx, who) => writeNote(tx, who, handoverId, id, { note, version: 1 }))
    },
    theirs: { note: '先の人' },
  },
  {
    form: 'app/assignments/[code]/periods/[id]/page.tsx',
    open: async () => {
      const { officer, manager, municipality, assign } = await deskWithManager()
      await assign(officer.membershipId, '2026-06-01')
      const { id } = await does(manager, (tx) => tx.assignment.findFirstOrThrow({ where: { kind: 'officer' } }))
      return (text) =>
        does(manager, (tx, who) =>
          endAssignment(tx, who, municipality.code, id, { lastDay: DAYS[text] ?? '', seen: '' }),
        )
    },
    theirs: { lastDay: '令和8年6月20日(土)' },
  },
  {
    form: 'app/assignments/coming/batch.tsx',
    open: async () => {
      const { officer, manager, assign } = await deskWithManager()
      await assign(officer.membershipId, '2026-07-01')
      const [coming] = await does(manager, (tx, who) => listComing(tx, who))
      const seen = coming?.from ?? ''
      return (text) =>
        does(manager, (tx, who) => moveBatch(tx, who, coming?.batchId ?? '', { from: DAYS[text] ?? '', seen }))
    },
    theirs: { from: '令和8年6月20日(土)' },
  },
  {
    form: 'app/admin/menus/[id]/page.tsx',
    open: async () => {
      const { bureau } = await openDesk()
      const admin = await administratorOf(bureau)
      const { id } = await createMenu({ bureauId: bureau.id })
      return (text) =>
        does(admin, (tx, who) =>
          setFollowUpMonths(tx, who, id, { months: text === '先の人' ? [2, 4] : [3], version: 1 }),
        )
    },
    theirs: { months: '2, 4' },
  },
  {
    form: 'app/reports/council/[id]/texts/page.tsx',
    open: async () => {
      const { manager } = await deskWithManager()
      const meeting = { meetingName: '推進会議', meetingOn: '2026-07-01', documentNumber: '資料1' }
      const made = await does(manager, (tx, who) =>
        makeCouncilReport(tx, who, { ...meeting, year: '2026', from: '', until: '' }),
      )
      const id = made instanceof Refusal ? '' : made.id
      return (intro) =>
        does(manager, (tx, who) =>
          writeCouncilReport(tx, who, id, WritingInput.parse({ ...meeting, intro, version: '1' })),
        )
    },
    theirs: { intro: '先の人' },
  },
  {
    form: 'app/reports/library/[id]/edit/page.tsx',
    open: async () => {
      const { officer } = await openDesk()
      const typed = { meetingKind: 'other', meetingName: '会議', heldOn: '2026-06-01', number: '資料1', title: '題名' }
      const filed = await does(officer, (tx, who) => fileDocument(tx, who, DocumentInput.parse(typed)))
      const id = filed instanceof Refusal ? '' : filed.id
      return (title) =>
        does(officer, (tx, who) => changeDocument(tx, who, id, DocumentChange.parse({ ...typed, title, version: '1' })))
    },
    theirs: { title: '先の人' },
  },
]
