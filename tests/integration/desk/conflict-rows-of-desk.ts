import { answerOfficially } from '@/lib/inquiries/answer-officially'
import { publishPrecedent } from '@/lib/precedents/publish'
import { addArea, changeArea } from '@/lib/profiles/areas'
import { CostInput, PlanMarksInput } from '@/lib/profiles/input'
import { markPlan } from '@/lib/profiles/mark-plan'
import { recordCost } from '@/lib/profiles/record-cost'
import { PublicityInput } from '@/lib/publicity/input'
import { addPublicity, changePublicity } from '@/lib/publicity/keep'
import { changeView, keepView } from '@/lib/queue/views'
import { addTemplate, changeTemplate } from '@/lib/replyTemplates/keep'
import { changeView as changeReportView, keepView as keepReportView } from '@/lib/reports/views'
import { createInquiry } from '@/tests/factories/inquiries'
import { given } from '@/tests/factories/meetings'
import { ownerQuery } from '@/tests/factories/owner'
import type { Row } from './conflict-row'
import { does, openDesk } from './desk-world'

const ALWAYS = { validFrom: null, validUntil: null }

/** What the desk keeps for itself and about a municipality. */
export const OF_DESK: Row[] = [
  {
    form: 'components/profile/plan-form.tsx',
    open: async () => {
      const { staff } = await openDesk()
      await ownerQuery(
        `INSERT INTO welfare_plan_items (number, name, name_en, theme_keys) VALUES (3, '項目', 'item', '{}') ON CONFLICT DO NOTHING`,
      )
      return (note3) => does(staff, (tx, who) => markPlan(tx, who, PlanMarksInput.parse({ item3: 'working', note3 })))
    },
    theirs: { items: '3 項目' },
  },
  {
    form: 'app/desk/publicity/[id]/page.tsx',
    open: async () => {
      const { officer } = await openDesk()
      const told = { audiences: 'municipalities', channels: 'flyer', fromOn: '2026-06-01' }
      const typed = (title: string) => PublicityInput.parse({ ...told, title })
      const { id } = given(await does(officer, (tx, who) => addPublicity(tx, who, typed('チラシ'))))
      return (title) => does(officer, (tx, who) => changePublicity(tx, who, id, { ...typed(title), version: 1 }))
    },
    theirs: { title: '先の人', fromOn: '2026-06-01', untilOn: '' },
  },
  {
    form: 'app/desk/templates/[id]/page.tsx',
    open: async () => {
      const { officer } = await openDesk()
      await does(officer, (tx, who) => addTemplate(tx, who, { name: '文', body: '文', ...ALWAYS }))
      const { id } = await does(officer, (tx) => tx.replyTemplate.findFirstOrThrow())
      return (body) =>
        does(officer, (tx, who) => changeTemplate(tx, who, id, { name: '文', body, ...ALWAYS, version: 1 }))
    },
    theirs: { body: '先の人', validFrom: '2026-06-01', validUntil: '' },
  },
  {
    form: 'app/desk/views/[id]/page.tsx',
    open: async () => {
      const { officer } = await openDesk()
      const view = { name: '一覧', query: 'tab=open', shared: true, isDefault: false }
      await does(officer, (tx, who) => keepView(tx, who, view))
      const { id } = await does(officer, (tx) => tx.queueView.findFirstOrThrow())
      return (name) => does(officer, (tx, who) => changeView(tx, who, id, { name, shared: true, version: 1 }))
    },
    theirs: { name: '先の人' },
  },
  {
    form: 'app/reports/views/[id]/page.tsx',
    open: async () => {
      const { officer } = await openDesk()
      const view = { name: '集計', report: 'needs', query: '', shared: true, mailEvery: 'never' } as const
      await does(officer, (tx, who) => keepReportView(tx, who, view))
      const { id } = await does(officer, (tx) => tx.reportView.findFirstOrThrow())
      return (name) =>
        does(officer, (tx, who) =>
          changeReportView(tx, who, id, { name, shared: true, mailEvery: 'never', version: 1 }),
        )
    },
    theirs: { name: '先の人' },
  },
  {
    form: 'components/precedents/precedent-form.tsx',
    open: async () => {
      const { officer, staff } = await openDesk()
      const { number } = await createInquiry({ staff })
      await does(officer, (tx, who) => answerOfficially(tx, who, number, { officialBody: '勤務実績によります。' }))
      const written = { precedentQuestion: '按分はよいか。', precedentGuideline: '', seen: '' }
      return (precedentAnswer) =>
        does(officer, (tx, who) => publishPrecedent(tx, who, number, { ...written, precedentAnswer }))
    },
    theirs: { precedentAnswer: '先の人', precedentQuestion: '按分はよいか。' },
  },
  {
    form: 'components/profile/area-form.tsx',
    open: async () => {
      const { officer, municipality } = await openDesk()
      await does(officer, (tx, who) => addArea(tx, who, municipality.code, { name: '東部', note: '' }))
      const { id } = await does(officer, (tx) => tx.livingArea.findFirstOrThrow())
      return (note) =>
        does(officer, (tx, who) =>
          changeArea(tx, who, municipality.code, id, { name: '東部', note, endedOn: null, version: 1 }),
        )
    },
    theirs: { note: '先の人' },
  },
  {
    form: 'components/profile/cost-form.tsx',
    open: async () => {
      const { officer, municipality } = await openDesk()
      const typed = { fiscalYear: '2024', standing: 'meets', costSource: '決算', excess: '10', version: '0' }
      return (measures) =>
        does(officer, (tx, who) => recordCost(tx, who, municipality.code, CostInput.parse({ ...typed, measures })))
    },
    theirs: { measures: '先の人' },
  },
]
