module.exports = require('../jest.project')('browser');
