import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AttachmentList } from '@/app/attachments/attachment-list'
import { Standing } from '@/components/consultations/standing'
import { attachFiles } from '@/lib/attachments/attach'
import { listAttachments } from '@/lib/attachments/list'
import { beginDraft, saveQuick } from '@/lib/consultations/draft'
import { readOwn } from '@/lib/consultations/read-own'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import Attachments from '@/lib/i18n/messages/ja/Attachments.json'
import Clock from '@/lib/i18n/messages/ja/Clock.json'
import Components from '@/lib/i18n/messages/ja/Components.json'
import Consultation from '@/lib/i18n/messages/ja/Consultation.json'
import States from '@/lib/i18n/messages/ja/States.json'
import { createDraft } from '@/tests/factories/consultations'
import { place } from './place'

const messages = { Attachments, Clock, Components, Consultation, States }
const render = (node: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="ja" timeZone="Asia/Tokyo" messages={messages}>
      {node}
    </NextIntlClientProvider>,
  )

test('Each file of a draft has its own button to take it off, named after the file; one that was sent has none', async () => {
  const { id, staff } = await createDraft()
  const file = { fileName: '案.txt', format: 'txt', contentType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
  const files = await asActor(staff, async (tx) => {
    await attachFiles(tx, staff, 'consultation', id, [{ ...file, storageKey: crypto.randomUUID() }])
    return await listAttachments(tx, { kind: 'consultation', id })
  })
  const html = render(<AttachmentList files={files} removal={{ at: '/here', userId: staff.userId }} />)
  expect(html).toContain(`action="/here/${files[0]!.id}/removal"`)
  expect(/<button[^>]*>(.*?)<\/button>/.exec(html)?.[1]?.replaceAll(/<[^>]+>/g, '')).toBe('「案.txt」を取り除く')
  expect(render(<AttachmentList files={files} />)).not.toContain('<button')
})

test('The municipality reads through whom its consultation came, and when the answer date is worked out anew', async () => {
  const { municipality, prefecture, prefectureStaff: writer, staff } = await place()
  const contact = {
    sectionName: '',
    contactName: '窓口',
    contactPhone: '',
    contactMailbox: '',
    sharedWithPrefecture: true,
  }
  const { id } = await asActor(writer, async (tx) => {
    const draft = await beginDraft(tx, writer, { form: 'quick', askingOrganisationId: municipality.id })
    await saveQuick(tx, writer, draft.id, { title: '移動', body: '足がない', ...contact })
    await submitConsultation(tx, writer, draft.id)
    return draft
  })
  const consultation = await asActor(staff, (tx) => readOwn(tx, staff, id))
  const { name } = await asActor(staff, (tx) => tx.organisation.findUniqueOrThrow({ where: { id: prefecture.id } }))
  const shown = render(<Standing consultation={consultation!} desk={null} />)
  expect(shown).toContain(`${name}を通じて受け付けました`)
  const again = 'ご回答をいただくと、あらためて計算します'
  expect(shown).not.toContain(again)
  const pause = { id: 'q', why: 'question', reason: '', from: new Date('2026-06-01'), until: null, days: 2 } as const
  const stopped = render(<Standing consultation={consultation!} desk={null} clock={{ pauses: [pause], days: 2 }} />)
  expect(stopped).toContain(again)
  expect(stopped).toContain('合わせて2開庁日')
})
