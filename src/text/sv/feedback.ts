export const feedbackSv = {};
