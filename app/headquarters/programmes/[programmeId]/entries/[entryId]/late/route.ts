import { lateDoor } from '@/app/_programmes/doors'

export const { GET, POST } = lateDoor('headquarters')
