### Words people may type, besides a command’s own name. Nobody reads them. Put commas between several.

typed-start =
    .words = empezar, inicio
typed-help =
    .words = ayuda
typed-language =
    .words = idioma
typed-unconfirmed =
    .words = dudosos
typed-mute =
    .words = pausa, pausar
typed-unmute =
    .words = reanudar
typed-cadence =
    .words = frecuencia
typed-unbind =
    .words = desvincular
typed-roles =
    .words = misroles
typed-invite =
    .words = invitar, nombrar
typed-revoke =
    .words = revocar, quitar
typed-handover =
    .words = traspasar, traspaso
typed-delegate =
    .words = delegar, sustituir
typed-group =
    .words = grupo
typed-bind =
    .words = vincular
typed-rebind =
    .words = revincular
typed-me =
    .words = yo
typed-privacy =
    .words = privacidad
typed-mydata =
    .words = misdatos, datos
typed-forget =
    .words = olvidar, olvídame
typed-subscribe =
    .words = suscribir, suscribirme
typed-unsubscribe =
    .words = cancelar, desuscribir
typed-quiet =
    .words = silencio, horassilencio
typed-unbound =
    .words = sinvincular, faltan

# As in /quiet off.
typed-off =
    .words = apagar, ninguna

typed-plan =
    .words = elplan
typed-items =
    .words = tareas, tarea
typed-done =
    .words = hecho, hecha
typed-overdue =
    .words = atrasadas, atrasos
typed-today =
    .words = hoy
# Everybody’s tasks, as in /items all.
typed-all =
    .words = todo, todas
# This month as a picture, as in /items month.
typed-month =
    .words = mes, calendario
typed-kit =
    .words = material
typed-ledger =
    .words = registro
typed-meeting =
    .words = reunión, reunion
typed-roll =
    .words = listapapel, papel
typed-notice =
    .words = aviso, avisar
typed-burden =
    .words = carga
typed-forecast =
    .words = previsión, pronóstico
typed-overview =
    .words = estadoreuniones
# As in /meeting status.
typed-status =
    .words = estado, progreso
typed-review =
    .words = revisar
typed-quiz =
    .words = cuestionario, autotest

# Units of a length of time, as in /mute 7 days written without the space.
typed-hours =
    .words = hora, horas
typed-days =
    .words = día, días, dia, dias
typed-weeks =
    .words = semana, semanas

# How often, as in /cadence daily.
typed-daily =
    .words = diario
typed-three-a-week =
    .words = tres
typed-weekly =
    .words = semanal

# Roles, as in /invite monitor …
typed-duty-operator =
    .words = operador
typed-duty-admin =
    .words = oficina, administrador
typed-duty-member =
    .words = miembro
typed-duty-police =
    .words = policía
typed-duty-lead =
    .words = responsable, decano
typed-duty-counsellor =
    .words = tutor, tutora
typed-duty-monitor =
    .words = delegado, delegada
typed-duty-deputy =
    .words = subdelegado, subdelegada
typed-duty-secretary =
    .words = secretario, secretaria
typed-duty-safety =
    .words = seguridad
typed-duty-volunteer =
    .words = voluntario, voluntaria
typed-duty-supporter =
    .words = apoyo
typed-duty-viewer =
    .words = observador, lector
