import { type Colleague, timeOf } from './list'

/** Colleagues under their sections in the order given; those who have left apart. */
export function bySection(colleagues: readonly Colleague[], today: string) {
  const here = colleagues.filter((one) => timeOf(one, today) !== 'past')
  const names = [...new Set(here.map(({ section }) => section))]
  return {
    sections: names.map((name) => ({ name, people: here.filter(({ section }) => section === name) })),
    left: colleagues.filter((one) => timeOf(one, today) === 'past'),
  }
}
