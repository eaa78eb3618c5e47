import { extensionDoor } from '@/app/_programmes/doors'

export const { GET, POST } = extensionDoor('headquarters')
