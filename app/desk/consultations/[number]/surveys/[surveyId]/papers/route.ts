import { papersDoor } from '@/app/_surveys/doors'

export const { GET, POST } = papersDoor()
