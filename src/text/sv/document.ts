export const documentSv = {};
