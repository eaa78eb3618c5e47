import { ANSWERS, type Answer } from './states'

type Answered = { answers: readonly { slotId: string; answer: string }[] }

/** For one candidate time: how many can come, can arrange it, cannot, and have not said. */
export function countAnswers(respondents: readonly Answered[], slotId: string): Record<Answer | 'open', number> {
  const given = respondents.map(({ answers }) => answers.find((one) => one.slotId === slotId)?.answer)
  const count = (answer: Answer) => given.filter((one) => one === answer).length
  const [yes, maybe, no] = ANSWERS.map(count)
  return { yes: yes ?? 0, maybe: maybe ?? 0, no: no ?? 0, open: given.filter((one) => one === undefined).length }
}
