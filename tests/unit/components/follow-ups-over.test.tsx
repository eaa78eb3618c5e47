import { expect, test } from 'vitest'
import { QuestionnaireOver } from '@/app/(public)/l/[token]/follow-up/questionnaire-over'
import { FollowUpsOfConsultation } from '@/components/follow-ups/follow-ups-of-consultation'
import type { FollowUpOfConsultation } from '@/lib/followUps/read-of-consultation'
import { render } from './render'

const desk = { deskName: '相談窓口', deskPhone: '03-0000-0000' }

test('the link of a questionnaire says after its closing that it is over, since when, and whom to call', () => {
  const closed = {
    questionnaire: { answeredAt: null, answeredByName: '' },
    closedOn: new Date('2026-12-18T23:59:59.999+09:00'),
  }
  const html = render(<QuestionnaireOver {...closed} desk={desk} locale="ja" isThanked={false} />)
  expect(html).toContain('この回の受付は終了しました')
  expect(html).toContain('令和8年12月18日')
  expect(html).toContain('相談窓口 03-0000-0000')
})

test('a consultation says of a questionnaire closed without an answer that it is closed, not that it is still to come', () => {
  const row = {
    ...{ id: 'e', questionnaireId: 'q', pointMonths: 1, answeredAt: null, notUsed: false, usefulness: null },
    ...{ indicator: '', unit: '', before: null, after: null, support: { menu: { name: '講師派遣', nameEn: null } } },
    questionnaire: {
      ...{ id: 'q', state: 'closed', reminders: 3, askOn: new Date('2026-10-14') },
      ...{ answerBy: new Date('2026-11-05'), closesOn: new Date('2026-12-18') },
    },
  }
  const followUps = [row as unknown as FollowUpOfConsultation]
  const html = render(<FollowUpsOfConsultation followUps={followUps} area="/my/follow-ups" />)
  expect(html).toContain('回答がないまま受付終了（令和8年12月18日')
  expect(html).not.toContain('お尋ねする予定')
})
