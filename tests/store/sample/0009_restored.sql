UPDATE gate SET shut_until = 253402300799000 WHERE name = 'restored';
