UPDATE chat SET state = 'muted', muted_until = 1743552000000 WHERE id = 1;
