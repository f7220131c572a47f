module.exports = require('../jest.project')('addon');
