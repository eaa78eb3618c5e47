import { getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fieldOf, indicatorField } from '@/lib/followUps/effect-answer'
import { MOST_INDICATORS } from '@/lib/followUps/indicator'
import type { QuestionnaireToRead } from '@/lib/followUps/read'
import type { OpenForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { readFigure } from '@/lib/residentSurveys/figure'
import type { Summed } from '@/lib/residentSurveys/summarise'

type Taken = { form: OpenForm; taken: string | null }

/** Puts a figure of the town's own questionnaire into the first free indicator of the support it is about; nothing is recorded by it. */
export async function takeFigure(
  tx: Tx,
  actor: Actor,
  { effects, state }: QuestionnaireToRead,
  form: OpenForm,
  named: unknown,
): Promise<Taken> {
  const figure = state === 'asked' ? await readFigure(tx, actor, named) : null
  const effect = figure && effects.find(({ supportId }) => supportId === figure.supportId)
  if (!figure || !effect) return { form, taken: null }
  const { indicator, unit, value } = await inWords(figure)
  const places = Array.from({ length: MOST_INDICATORS }, (_, at) => at + 1)
  const given = effect.about.earlier?.indicators ?? []
  const nth = places.find(
    (place) => !given[place - 1] && !form.typed[fieldOf(indicatorField('indicator', place), effect.id)],
  )
  if (!nth) return { form, taken: null }
  const at = (name: 'indicator' | 'unit' | 'after' | 'afterOn') => fieldOf(indicatorField(name, nth), effect.id)
  const filled = { [at('indicator')]: indicator, [at('unit')]: unit, [at('after')]: value }
  const today = { [at('afterOn')]: jstDate(await readClock(tx)) }
  return { form: { ...form, typed: { ...form.typed, ...filled, ...today } }, taken: indicator }
}

async function inWords({ question, numbers, rows, answered }: Summed) {
  const t = await getTranslations('Surveys.taken')
  const { kind, text, options } = question
  if (numbers && kind === 'scale')
    return { indicator: t('mean', { question: text }), unit: t('unitPoint'), value: rounded(numbers.mean) }
  if (numbers)
    return { indicator: t('meanNumber', { question: text }), unit: options[0] ?? '', value: rounded(numbers.mean) }
  const [most] = [...rows].sort((one, other) => other.count - one.count)
  const option = options[Number(most?.value)] ?? ''
  return {
    indicator: t('share', { question: text, option }),
    unit: t('unitShare'),
    value: rounded((100 * (most?.count ?? 0)) / Math.max(1, answered)),
  }
}

function rounded(number: number): string {
  return String(Math.round(number * 10) / 10)
}
