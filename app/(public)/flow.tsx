import { useTranslations } from 'next-intl'

const STEPS = ['write', 'receive', 'talk', 'support', 'effect'] as const

const SHAPES = {
  across: 'grid gap-6 lg:grid-cols-5',
  brief: 'space-y-4',
  full: 'max-w-prose space-y-8',
}

/** How a consultation goes, step by step; in `full` also by when and by whom. */
export function Flow({ shape }: { shape: keyof typeof SHAPES }) {
  const t = useTranslations('Public.steps')
  return (
    <ol className={SHAPES[shape]}>
      {STEPS.map((step, index) => (
        <li key={step} className={`flex min-w-0 gap-4 ${shape === 'across' ? 'lg:flex-col lg:gap-3' : ''}`}>
          <StepNumber number={index + 1} />
          <div className="min-w-0">
            <h3>{t(`${step}.title`)}</h3>
            <p className="mt-1">{t(`${step}.text`)}</p>
            {shape !== 'full' ? null : <p className="mt-1 text-solid-gray-700">{t(`${step}.when`)}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The list already counts; the drawn number is for the eye. */
function StepNumber({ number }: { number: number }) {
  return (
    <svg
      width="40"
      height="40"
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
      className="shrink-0 text-blue-900"
    >
      <circle cx="20" cy="20" r="19" fill="currentColor" />
      <text x="20" y="26" textAnchor="middle" className="fill-white text-std-18B-160">
        {number}
      </text>
    </svg>
  )
}
