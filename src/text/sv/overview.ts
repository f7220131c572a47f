export const overviewSv = {};
