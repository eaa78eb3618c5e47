import { detailsDoor } from '@/app/_colleagues/section-doors'

export const { GET, POST } = detailsDoor('prefecture')
