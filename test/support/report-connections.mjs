/**
 * For `node --import`: says on standard error which machines a program and its children connect to.
 */
import net from 'node:net';

process.stderr.write('reports its connections\n');

const {connect} = net.Socket.prototype;
net.Socket.prototype.connect = function (...values) {
  const [options] = values.flat();
  if (options?.host) process.stderr.write(`connects to ${options.host}:${options.port}\n`);
  return connect.apply(this, values);
};
