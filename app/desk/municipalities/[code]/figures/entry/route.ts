import { figuresDoor } from '@/app/_profile/doors'

export const { GET, POST } = figuresDoor()
