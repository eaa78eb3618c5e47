import { Fragment } from 'react'

const NUMBER = /([A-Z]\d+-[A-Z]{3}-[A-Z]?\d+)/

/** A text whose receipt numbers stay on one line. */
export function WholeNumbers({ children }: { children: string }) {
  const parts = children.split(NUMBER)
  return parts.map((part, index) => {
    const key = `${index} ${part}`
    if (!NUMBER.test(part)) return <Fragment key={key}>{part}</Fragment>
    return (
      <span key={key} className="whitespace-nowrap">
        {part}
      </span>
    )
  })
}
