import { expect, test } from 'vitest'
import { CONSULTATION_STATES } from '@/lib/consultations/states'
import { isPossible, nextState, TRANSITIONS } from '@/lib/consultations/transitions'
import { InvalidTransition } from '@/lib/errors'
import { isPossibleForSupport, nextSupportState, SUPPORT_TRANSITIONS } from '@/lib/supports/transitions'

const keysOf = <T extends object>(law: T) => Object.keys(law) as (keyof T)[]

test('a consultation moves along these steps and no other', () => {
  const steps = keysOf(TRANSITIONS).flatMap((event) =>
    CONSULTATION_STATES.filter((state) => isPossible(state, event)).map(
      (state) => `${state} ${event} ${nextState(state, event)}`,
    ),
  )
  expect(steps).toEqual([
    'draft submit received',
    'received startDialogue in_consultation',
    'received startSupport supporting',
    'in_consultation startSupport supporting',
    'supporting startSupport supporting',
    'received complete completed',
    'in_consultation complete completed',
    'supporting complete completed',
    'received withdraw withdrawn',
    'in_consultation withdraw withdrawn',
    'supporting withdraw withdrawn',
    'in_consultation takeBackReply received',
    'completed reopen in_consultation',
    'completed unmergeToReceived received',
    'completed unmergeToConsultation in_consultation',
    'completed unmergeToSupporting supporting',
  ])
})

test('a support moves along these steps and no other', () => {
  const states = ['proposed', 'agreed', 'declined', 'under_way', 'done', 'not_used']
  const steps = keysOf(SUPPORT_TRANSITIONS).flatMap((event) =>
    states
      .filter((state) => isPossibleForSupport(state, event))
      .map((state) => `${state} ${event} ${nextSupportState(state, event)}`),
  )
  expect(steps).toEqual([
    'proposed agree agreed',
    'proposed decline declined',
    'agreed start under_way',
    'under_way finish done',
    'agreed drop not_used',
    'under_way drop not_used',
  ])
})

test('anything else is an InvalidTransition that says what and where', () => {
  expect(() => nextState('withdrawn', 'reopen')).toThrow(new InvalidTransition('reopen', 'withdrawn'))
  expect(() => nextState('no such state', 'submit')).toThrow(InvalidTransition)
  expect(() => nextSupportState('proposed', 'start')).toThrow(new InvalidTransition('start', 'proposed'))
})
