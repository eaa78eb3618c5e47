import { INKS, SHAPES, type Tone } from './tone'

const GROUNDS: Record<Tone, string> = {
  neutral: 'bg-white',
  info: 'bg-light-blue-50',
  progress: 'bg-blue-50',
  success: 'bg-green-50',
  warning: 'bg-yellow-50',
  danger: 'bg-red-50',
}

/** The state something is in: words, a shape and a colour that say the same. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span
      className={`inline-block rounded-4 border border-current px-2 py-0.5 text-dns-14B-130 whitespace-nowrap shape-before-text ${SHAPES[tone]} ${INKS[tone]} ${GROUNDS[tone]}`}
    >
      {children}
    </span>
  )
}
