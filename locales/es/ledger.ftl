### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>Registro: { $asked }</b>
ledger-own-scope = No nombraste ningún lugar, así que se trata de lo que depende de ti.
ledger-none = No hay ninguna entrada así.
ledger-total = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}, { $days }.
ledger-total-corrected = { $count ->
    [one] { $count } de ellas se corrigió después.
   *[other] { $count } de ellas se corrigieron después.
}
ledger-by-kind = Por tipo: { $list }
ledger-by-unit = Por lugar: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = el resto
ledger-as-of = El registro tal como estaba al acabar el { $day }: lo escrito o corregido después no cuenta.
ledger-as-of-now = A fecha del { $moment }.
ledger-day =
    .name = { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
ledger-days =
    .name = del { $since } al { $until }
ledger-since =
    .name = desde el { $day }
ledger-until =
    .name = hasta el { $day }
ledger-by =
    .name = por: { $doer }
ledger-item =
    .name = { $item } “{ $title }”
ledger-by-console =
    .name = la consola
ledger-by-clock =
    .name = el sistema, a su hora
ledger-by-person =
    .name = una persona

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> (tachada el { $on } por { $by })
ledger-line-corrected = { $line } (corregida el { $on }, ver { $by })
ledger-unknown-kind = Un programa más nuevo escribió esta entrada, del tipo { $kind }; este no la puede leer.
ledger-full-kind = Tipo: { $value }
ledger-full-at = Escrita el: { $value }
ledger-full-by = Por: { $value }
ledger-full-item = Tarea del plan: { $value }
ledger-full-corrects = Corrige { $entry }, motivo: { $reason }
ledger-full-blob = Probada con un archivo de huella <code>{ $hash }</code>
ledger-full-hash = Huella: <code>{ $hash }</code>

# When a word means several things.
ledger-which = “{ $word }” puede significar varias cosas. ¿Cuál?
ledger-which-of-many = “{ $word }” puede significar { $count } cosas; estas son las primeras { $shown }. Elige una o escribe más:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>Compruébalo; se escribe cuando lo confirmes</b>
    { $place }: { $text }
    Después no se puede cambiar, solo corregir.
ledger-note-draft-item =
    <b>Compruébalo; se escribe cuando lo confirmes</b>
    { $place }: { $text }
    Tarea del plan: { $item }
    Después no se puede cambiar, solo corregir.
ledger-strike-draft =
    <b>Compruébalo; la entrada se tacha cuando lo confirmes</b>
    { $entry }
    Motivo: { $reason }
    La entrada se queda, marcada como tachada. Una entrada se corrige una sola vez.
ledger-replace-draft =
    <b>Compruébalo; la entrada se corrige cuando lo confirmes</b>
    { $entry }
    En su lugar: { $text }
    Motivo: { $reason }
    La entrada se queda, marcada como corregida. Una entrada se corrige una sola vez.
ledger-confirm =
    .button = Escribir
    .toast = Escrito en el registro.
ledger-cancel =
    .button = Cancelar
    .toast = Cancelado, no se escribió nada.
ledger-written = Escrito en el registro.
ledger-cancelled = Cancelado. No se escribió nada.

# Exports. $most: how many entries a file takes.
ledger-export-begun = El archivo se está haciendo; te lo envío cuando esté.
ledger-export-done = El archivo está listo: { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}. Esta exportación queda en el registro.
ledger-export-too-many = Hay { $count } entradas, y en un archivo caben { $most }. Pide menos, por ejemplo un mes o una facultad.
ledger-export-empty = No hay ninguna entrada así, de modo que no hay archivo.
ledger-export-not-allowed = Ya no puedes exportar estas entradas, así que no hay archivo.
ledger-export-failed = El archivo no se pudo hacer. Es un fallo nuestro y está anotado en el registro del sistema; en este registro no cambió nada. Avisa al operador.
ledger-export-mark =
    .name = Exportado el { $moment }, rol: { $role }. { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (el registro tal como estaba al acabar el { $day })
ledger-export-caption =
    { $mark }
    Contiene anotaciones de trabajo: no lo reenvíes a un grupo.
ledger-column-number =
    .name = número
ledger-column-day =
    .name = día
ledger-column-at =
    .name = escrita el
ledger-column-kind =
    .name = tipo
ledger-column-sentence =
    .name = qué se hizo
ledger-column-campus =
    .name = campus (lugar)
ledger-column-college =
    .name = facultad
ledger-column-class =
    .name = clase
ledger-column-department =
    .name = departamento
ledger-column-item =
    .name = tarea del plan
ledger-column-doer =
    .name = por
ledger-column-correction =
    .name = corrección
ledger-column-reason =
    .name = motivo
ledger-cell-struck =
    .name = tachada por { $entry }
ledger-cell-replaced =
    .name = corregida por { $entry }
ledger-cell-corrects =
    .name = corrige { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    El registro empieza aquí, con el número { $origin }.
    .name = inicio del registro
    .words = inicio del registro
ledger-fact-ledger-struck =
    Corrección: se tacha una entrada que no era cierta.
    .name = entrada tachada
    .words = tachada, tachadas, correcciones
ledger-fact-work-noted =
    { $text }
    .name = trabajo anotado a mano
    .words = anotado, anotados, a mano
ledger-fact-ledger-exported =
    { $entries ->
        [one] { $entries } entrada salió
       *[other] { $entries } entradas salieron
    } del registro en formato { $format }.
    .name = exportación del registro
    .words = exportación, exportaciones, exportacion
ledger-fact-tip-planned =
    Consejos previstos para { $slot }: { $groups ->
        [one] { $groups } grupo
       *[other] { $groups } grupos
    } y { $subscribers ->
        [one] { $subscribers } suscriptor
       *[other] { $subscribers } suscriptores
    } en privado.
    .name = consejos previstos
    .words = consejos previstos
ledger-fact-tip-delivered =
    El consejo { $tip } llegó al grupo de clase (envío { $delivery }, { $proof ->
        [answer] lo dijo la mensajería
        [evidence] alguien lo pulsó
        [person] alguien lo miró
       *[policy] se da por entregado según la norma
    }).
    .name = consejo entregado
    .words = entregado, entregados
ledger-fact-tip-failed =
    El consejo { $tip } no llegó al grupo de clase (envío { $delivery }, { $why ->
        [expired] era demasiado tarde
       *[failed] la mensajería lo rechazó
    }).
    .name = consejo no entregado
    .words = no entregado, no entregados, fallidos
ledger-fact-group-bound =
    El grupo { $chat } se vinculó.
    .name = grupo vinculado
    .words = vinculado, vinculados
ledger-fact-group-unbound =
    El grupo { $chat } se desvinculó.
    .name = grupo desvinculado
    .words = desvinculado, desvinculados
ledger-fact-group-lost =
    Ya no se puede escribir al grupo { $chat }.
    .name = grupo inaccesible
    .words = inaccesible, inaccesibles, perdidos
ledger-fact-group-returned =
    Se puede volver a escribir al grupo { $chat }.
    .name = grupo accesible otra vez
    .words = recuperado, recuperados
ledger-fact-group-muted =
    El grupo { $chat } no recibe consejos hasta el { $until }.
    .name = grupo en pausa
    .words = pausa, pausas, en pausa
ledger-fact-group-unmuted =
    El grupo { $chat } recibe consejos otra vez.
    .name = fin de la pausa
    .words = fin de la pausa, reanudado, reanudados
ledger-fact-class-cadence =
    Frecuencia de los consejos de la clase desde ahora: { $cadence }.
    .name = cambio de frecuencia
    .words = frecuencia
ledger-fact-class-added =
    La clase se dio de alta.
    .name = alta de una clase
    .words = alta, altas
ledger-fact-role-offered =
    Se hizo la invitación { $invitation }: { $duty }.
    .name = invitación a un rol
    .words = invitación, invitaciones, invitacion
ledger-fact-role-declined =
    La invitación { $invitation } se rechazó: { $duty }.
    .name = invitación rechazada
    .words = invitación rechazada
ledger-fact-role-granted =
    Empezó el nombramiento { $grant }: { $duty } ({ $origin ->
        [delegated] sustitución
        [handed_over] traspaso
       *[invited] nombramiento
    }), hasta el { $until }.
    .name = nombramiento
    .words = nombramiento, nombramientos
ledger-fact-role-ended =
    Terminó el nombramiento { $grant }: { $duty } ({ $why ->
        [handed_over] traspaso
        [replaced] sustituido por uno nuevo
       *[revoked] revocado
    }).
    .name = fin de un rol
    .words = fin de un rol, revocado, revocados, cese
ledger-fact-roster-changed =
    Lista actualizada: nuevos { $new }, cambiados { $changed }, de otra clase { $moved }, de baja { $left }.
    .name = cambio de la lista
    .words = lista actualizada, actualización
ledger-fact-term-begun =
    Empezó el semestre { $term }.
    .name = inicio del semestre
    .words = inicio del semestre
ledger-fact-doubt-settled =
    El envío { $delivery } era dudoso y se resolvió: { $how ->
        [again] enviado otra vez
        [drop] dejado así
       *[arrived] había llegado
    }.
    .name = duda resuelta
    .words = resuelta, resueltas, resuelto
ledger-fact-data-purged =
    Se borró lo que pasó de plazo; { $what ->
        [taps] pulsaciones
        [texts] textos de mensajes
        [copies] copias de datos
        [set_aside] actualizaciones apartadas
        [bindings] vinculaciones anteriores
        [roles] roles terminados
        [links] enlaces caducados
        [invitations] invitaciones caducadas
        [introductions] presentaciones sin terminar
        [imports] listas no aplicadas
        [requests] preguntas al registro
       *[other] otros datos
    }: { $removed }.
    .name = datos borrados
    .words = borrados, borrado, limpieza
ledger-fact-plan-loaded =
    Se leyó el plan: { $items ->
        [one] { $items } fila
       *[other] { $items } filas
    }, huella del archivo { $hash }.
    .name = plan leído
    .words = leído, leido
ledger-fact-plan-published =
    { $tasks ->
        [one] { $tasks } tarea del plan publicada
       *[other] { $tasks } tareas del plan publicadas
    }, huella del archivo { $hash }.
    .name = plan publicado
    .words = publicado, publicada, publicadas, publicación
ledger-fact-item-accepted =
    La tarea { $task } ({ $item }) se aceptó.
    .name = tarea aceptada
    .words = aceptada, aceptadas
ledger-fact-item-declined =
    La tarea { $task } ({ $item }) no es suya y volvió a la oficina del equipo.
    .name = tarea rechazada
    .words = rechazada, rechazadas
ledger-fact-item-handed_over =
    La tarea { $task } ({ $item }) es ahora de otros: { $how ->
        [take] la asumieron
       *[assign] se la dio la oficina del equipo
    }.
    .name = tarea traspasada
    .words = traspasada, traspasadas
ledger-fact-item-done =
    La tarea { $task } ({ $item }) se hizo, { $late ->
        [yes] después de su plazo
       *[no] a tiempo
    }; la prueba es { $proof ->
        [file] un archivo
        [photo] una imagen
       *[words] un texto o un enlace
    }.
    .name = tarea hecha
    .words = hecha, hechas, hecho
ledger-fact-item-corrected =
    La prueba de la tarea { $task } ({ $item }) se sustituyó por { $proof ->
        [file] un archivo
        [photo] una imagen
       *[words] un texto o un enlace
    }.
    .name = prueba sustituida
    .words = sustituida, sustituidas
ledger-fact-item-returned =
    La prueba de la tarea { $task } ({ $item }) se devolvió para completarla.
    .name = tarea devuelta
    .words = tarea devuelta, por completar
ledger-fact-item-undone =
    En dos minutos se deshizo un paso de la tarea { $task } ({ $item }): { $step ->
        [accept] aceptarla
        [decline] rechazarla
        [report] darla por hecha
        [correct] sustituir la prueba
        [return] devolver la prueba
        [offer] pedir a otros que la asuman
        [take] asumirla
        [refuse] no asumirla
       *[assign] darla a un departamento
    }.
    .name = paso deshecho
    .words = deshecho, deshechos
ledger-fact-item-reminded =
    Se recordó a { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    } la tarea { $task } ({ $item }) antes de su plazo ({ $role ->
        [monitor] delegado
        [counsellor] tutor
        [college] facultad
        [department] departamento
       *[task_force] oficina del equipo
    }).
    .name = recordatorio de una tarea
    .words = recordatorio, recordatorios
ledger-fact-item-escalated =
    Se avisó a { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    } de que la tarea { $task } ({ $item }) no se hizo a tiempo ({ $role ->
        [monitor] delegado
        [counsellor] tutor
        [college] facultad
        [department] departamento
       *[task_force] oficina del equipo
    }).
    .name = retraso de una tarea
    .words = retraso, retrasos
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): prevista para el { $on }.
    .name = reunión prevista
    .words = prevista, previstas
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): celebrada el { $on }, { $enrolled ->
        [0] asistentes: { $present }
       *[other] asistentes: { $present } de { $enrolled }
    }, forma: { $form ->
        [case] estudio de un caso
        [scenario] simulación
       *[discussion] debate
    }, { $timing ->
        [late] registrada con retraso
        [added] añadida después
       *[on_time] registrada a tiempo
    }{ $proxy ->
        [yes] , por otra persona en su nombre
       *[no] { "" }
    }.
    .name = reunión registrada
    .words = registrada, registradas
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): celebrada el { $on }, { $enrolled ->
        [0] asistentes: { $present }
       *[other] asistentes: { $present } de { $enrolled }
    }, forma: { $form ->
        [case] estudio de un caso
        [scenario] simulación
       *[discussion] debate
    }; espera el visto bueno.
    .name = reunión con retraso en espera
    .words = en espera, visto bueno
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }), corregida: celebrada el { $on }, { $enrolled ->
        [0] asistentes: { $present }
       *[other] asistentes: { $present } de { $enrolled }
    }, forma: { $form ->
        [case] estudio de un caso
        [scenario] simulación
       *[discussion] debate
    }, { $timing ->
        [late] registrada con retraso
        [added] añadida después
       *[on_time] registrada a tiempo
    }.
    .name = reunión corregida
    .words = corregida, corregidas
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): deshecho poco después: { $step ->
        [plan] la fecha
        [register] el registro
        [correct] la corrección
        [verify] la verificación
        [return] la devolución
        [admit] el visto bueno al retraso
        [ask_exempt] la petición de dispensa
        [exempt] la dispensa
        [refuse] la negativa a la dispensa
       *[reopen] el fin de la dispensa
    }.
    .name = paso de reunión deshecho
    .words = paso de reunión deshecho
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): { $attested } de { $bound } compañeros vinculados dicen que estuvieron; se da por cierto.
    .name = reunión confirmada
    .words = confirmada, confirmadas
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): solo { $attested } de { $bound } compañeros vinculados lo dicen, y no hay foto; el tutor debe revisarla.
    .name = reunión por revisar
    .words = por revisar, en duda
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): mirada y aprobada.
    .name = reunión verificada
    .words = verificada, verificadas
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): devuelta, hay que registrarla otra vez.
    .name = reunión devuelta
    .words = devuelta, devueltas
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): admitida aunque llegó tarde.
    .name = reunión con retraso admitida
    .words = admitida, admitidas
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): se pidió una dispensa.
    .name = dispensa pedida
    .words = dispensa pedida
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): dispensada.
    .name = reunión dispensada
    .words = dispensa, dispensas, dispensada, dispensadas
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): la dispensa se denegó.
    .name = dispensa denegada
    .words = dispensa denegada
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): al final hay que celebrarla.
    .name = dispensa terminada
    .words = fin de la dispensa
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): pasada a un compañero de la clase.
    .name = reunión pasada a un compañero
    .words = pasada, pasadas
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): se avisó a { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    } antes de su plazo ({ $role ->
        [monitor] delegado
        [counsellor] tutor
        [college] facultad
        [department] departamento
       *[task_force] oficina del equipo
    }).
    .name = recordatorio de una reunión
    .words = recordatorio de reunión
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): no se registró a tiempo; se avisó a { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    } ({ $role ->
        [monitor] delegado
        [counsellor] tutor
        [college] facultad
        [department] departamento
       *[task_force] oficina del equipo
    }).
    .name = retraso de una reunión
    .words = retraso de reunión
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] Reunión de clase
    } ({ $slot }): control al azar: { $result ->
        [unsound] no es como se registró
       *[sound] es como se registró
    }.
    .name = control de una reunión
    .words = control, controles
ledger-fact-data-forgotten =
    Alguien pidió ser olvidado, y así se hizo.
    .name = persona olvidada
    .words = olvidada, olvidadas, olvido
ledger-fact-meeting-voted =
    Votación en la reunión de clase { $slot } (material { $kit }): antes del debate, { $before_votes ->
        [0] muy pocos votos para decirlo
       *[other] { $before_right } aciertos de { $before_votes }
    }; después, { $after_votes ->
        [0] muy pocos votos para decirlo
       *[other] { $after_right } aciertos de { $after_votes }
    }.
    .name = votación en una reunión
    .words = votación, votaciones, votacion
ledger-fact-quiz-class =
    Pregunta rápida de la clase ({ $form ->
        [poll] encuesta pública
       *[card] cada quien por su cuenta
    }, pregunta { $question }): { $answers ->
        [0] menos de 5 respuestas, así que no se dice
       *[other] { $answers } respuestas, correctas: { $right }
    }.
    .name = pregunta rápida de la clase
    .words = pregunta rápida, preguntas rápidas
ledger-fact-notice-sent =
    El aviso { $notice } salió a { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    }, { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } cada una.
    .name = aviso enviado
    .words = enviado, enviados
ledger-fact-notice-held =
    El aviso { $notice } espera el resumen del viernes en { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    }.
    .name = aviso retenido
    .words = retenido, retenidos
ledger-fact-notice-asked =
    Se pidió a la oficina del equipo dejar salir el aviso { $notice } a { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    }, { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } cada una.
    .name = aviso por encima de la carga
    .words = carga superada
ledger-fact-notice-let_out =
    La oficina del equipo dejó salir el aviso { $notice } a { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    } por encima de la carga, { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } cada una.
    .name = aviso autorizado
    .words = autorizado, autorizados
ledger-fact-notice-refused =
    La oficina del equipo no dejó salir el aviso { $notice } a { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    }.
    .name = aviso denegado
    .words = denegado, denegados
ledger-fact-notice-failed =
    Un aviso no llegó al grupo de clase (envío { $delivery }, { $why ->
        [expired] era demasiado tarde
       *[failed] la mensajería lo rechazó
    }).
    .name = aviso no entregado
    .words = avisos no entregados
ledger-fact-notice-merged =
    El aviso { $notice } salió a { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    } con el resumen del viernes.
    .name = aviso en el resumen
    .words = resumen, resúmenes, resumenes

ledger-fact-roster-printed =
    Se hizo una lista en papel: { $people ->
        [one] { $people } estudiante
       *[other] { $people } estudiantes
    }.
    .name = lista en papel
    .words = papel, impresa
ledger-fact-role-badge =
    Se mostró la credencial del nombramiento { $grant }: { $duty }.
    .name = credencial mostrada
    .words = credencial, credenciales
ledger-fact-group-guarded =
    El grupo { $chat } está protegido contra suplantaciones.
    .name = protección activada
    .words = protegido, protegidos
ledger-fact-group-unguarded =
    El grupo { $chat } ya no está protegido contra suplantaciones.
    .name = protección desactivada
    .words = sin protección, sin proteccion
ledger-fact-group-lookalike =
    En el grupo { $chat } alguien tenía un nombre como el de una persona del personal; se avisó al delegado y al tutor.
    .name = nombre parecido señalado
    .words = suplantación, suplantacion, nombre parecido
ledger-fact-group-lookalike_judged =
    Sobre un nombre como el de una persona del personal en el grupo { $chat } se dijo: { $how ->
        [them] es la misma persona
       *[other] es otra persona
    }.
    .name = nombre parecido juzgado
    .words = suplantación juzgada, suplantacion juzgada
ledger-fact-question-proposed =
    Se entregó la pregunta de test { $question }, que espera a una segunda persona.
    .name = pregunta entregada
    .words = pregunta entregada, preguntas entregadas
ledger-fact-question-approved =
    Una segunda persona aprobó la pregunta de test { $question }, que se usa desde ahora.
    .name = pregunta aprobada
    .words = pregunta aprobada, preguntas aprobadas
ledger-fact-question-returned =
    Se devolvió la pregunta de test { $question } a quien la escribió.
    .name = pregunta devuelta
    .words = pregunta devuelta, preguntas devueltas
ledger-fact-question-retired =
    Se retiró la pregunta de test { $question } y ya no se pregunta.
    .name = pregunta retirada
    .words = pregunta retirada, preguntas retiradas
ledger-fact-words-corrected =
    Se corrigió el texto { $name } en { $language }.
    .name = traducción corregida
    .words = traducción corregida
ledger-fact-words-ended =
    La corrección de { $name } en { $language } ya no se usa: { $why ->
        [stale] cambió el texto original
       *[taken_back] se retiró
    }.
    .name = corrección terminada
    .words = corrección terminada
ledger-fact-alert-submitted =
    La alerta A-{ $alert } ({ $severity ->
        [red] roja
        [orange] naranja
       *[yellow] amarilla
    }, { $fraud }) se presentó a una segunda persona.
    .name = alerta presentada
    .words = alerta presentada, presentadas
ledger-fact-alert-withdrawn =
    Quien escribió la alerta A-{ $alert } la recuperó antes de que saliera.
    .name = alerta recuperada
    .words = alerta recuperada
ledger-fact-alert-approved =
    La alerta A-{ $alert } ({ $severity ->
        [red] roja
        [orange] naranja
       *[yellow] amarilla
    }) salió { $alone ->
        [yes] por decisión de quien la escribió, sin otra persona
       *[no] con la aprobación de una segunda persona
    }, a { $groups ->
        [one] { $groups } grupo
        [many] { $groups } grupos
       *[other] { $groups } grupos
    } y { $subscribers ->
        [one] { $subscribers } suscriptor
        [many] { $subscribers } suscriptores
       *[other] { $subscribers } suscriptores
    }.
    .name = alerta enviada
    .words = alerta enviada, alertas enviadas
ledger-fact-alert-rejected =
    La alerta A-{ $alert } no se dejó salir.
    .name = alerta rechazada
    .words = alerta rechazada
ledger-fact-alert-unapproved =
    Se anuló la aprobación de la alerta A-{ $alert }; no había salido nada.
    .name = aprobación de una alerta anulada
    .words = aprobación anulada, aprobacion anulada
ledger-fact-alert-expired =
    Nadie revisó a tiempo la alerta A-{ $alert }.
    .name = alerta no revisada a tiempo
    .words = alerta vencida
ledger-fact-alert-reviewed =
    Una segunda persona revisó la alerta A-{ $alert } después de que saliera{ $late ->
        [yes] , pasados los diez minutos
       *[no] {""}
    }.
    .name = alerta revisada después
    .words = alerta revisada
ledger-fact-alert-unreviewed =
    Nadie revisó la alerta A-{ $alert } en diez minutos, así que quedó marcada.
    .name = alerta sin revisar
    .words = alerta sin revisar
ledger-fact-alert-delivered =
    La alerta A-{ $alert } estuvo en { $groups } de { $planned } grupos; el 95% la tenía { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } segundos
       *[other] { $seconds } segundos
    } después de salir.
    .name = alerta entregada
    .words = alerta entregada
ledger-fact-alert-corrected =
    La alerta A-{ $alert } se corrigió en su sitio con A-{ $by }.
    .name = alerta corregida
    .words = alerta corregida
ledger-fact-alert-recalled =
    La alerta A-{ $alert } se retiró en todos los chats.
    .name = alerta retirada
    .words = alerta retirada
ledger-fact-case-filed =
    Se registró el caso C-{ $case }.
    .name = caso registrado
    .words = caso registrado
ledger-fact-case-changed =
    Se cambió el caso C-{ $case }, que pasa a la versión { $version }: { $what ->
        [type] tipo de estafa
        [channel] canal
        [payment] pago
        [amount] importe
        [day] día
        [college] facultad
        [victim] víctima
        [reported] si se avisó a la policía
        [outcome] qué ha sido del dinero
        [recovered] dinero recuperado
        [note] nota
        [closed] cerrado
       *[reopened] abierto otra vez
    }.
    .name = caso cambiado
    .words = caso cambiado
ledger-fact-case-read =
    { $what ->
        [note] Se leyó la nota
       *[amounts] Se leyeron los importes exactos
    } del caso C-{ $case }.
    .name = caso leído
    .words = caso leído, caso leido
ledger-fact-case-erased =
    Se borró la parte privada del caso C-{ $case }: { $why ->
        [wish] la persona lo deseaba
        [mistake] se escribió por error
       *[over] ya no hacía falta
    }. Nadie puede leerla.
    .name = caso borrado
    .words = caso borrado
ledger-fact-case-baseline =
    De un archivo llegaron totales de { $cases } casos, del { $first } al { $last } (filas { $hash }).
    .name = totales de casos
    .words = totales de casos
ledger-fact-contact-changed =
    Se cambió a quién llamar: { $office ->
        [security] oficina de seguridad
        [police] policía del campus
        [duty] guardia
        [counselling] centro de apoyo psicológico
        [students] asuntos estudiantiles
        [international] oficina de estudiantes internacionales
       *[other] una oficina
    }, { $numbers ->
        [0] ya sin número
        [one] { $numbers } número
        [many] { $numbers } números
       *[other] { $numbers } números
    }.
    .name = contacto cambiado
    .words = contacto cambiado
ledger-fact-sos-opened =
    Empezó la petición de ayuda { $call }: se pidió { $whom ->
        [counsellor] al tutor
       *[duty] a la guardia
    }.
    .name = petición de ayuda
    .words = petición de ayuda, peticion de ayuda
ledger-fact-sos-told =
    Se avisó de la petición de ayuda { $call } a: { $duty }; { $people ->
        [0] no se localizó a nadie
        [one] { $people } persona
        [many] { $people } personas
       *[other] { $people } personas
    }.
    .name = petición de ayuda transmitida
    .words = petición transmitida, peticion transmitida
ledger-fact-sos-taken =
    Alguien se ocupa de la petición de ayuda { $call }.
    .name = petición de ayuda atendida
    .words = petición atendida, peticion atendida
ledger-fact-sos-closed =
    Se cerró la petición de ayuda { $call }: ya han hablado.
    .name = petición de ayuda cerrada
    .words = petición cerrada, peticion cerrada
ledger-fact-sos-withdrawn =
    Quien pidió ayuda retiró la petición { $call }.
    .name = petición de ayuda retirada
    .words = petición retirada, peticion retirada
ledger-fact-sos-lapsed =
    Terminó la petición de ayuda { $call }: en un día nadie se ocupó.
    .name = petición de ayuda sin atender
    .words = petición sin atender, peticion sin atender
ledger-fact-support-consented =
    Caso S-{ $support }: consentimiento para { $sort ->
        [law] asesoramiento legal
       *[psychology] apoyo psicológico
    }.
    .name = consentimiento de apoyo
    .words = consentimiento, consentimientos
ledger-fact-support-assigned =
    Caso S-{ $support }: alguien se ocupa.
    .name = apoyo asignado
    .words = apoyo asignado
ledger-fact-support-read =
    Caso S-{ $support }: lo consultó quien se ocupa.
    .name = apoyo consultado
    .words = apoyo consultado
ledger-fact-support-followed =
    Caso S-{ $support }, día { $days }: { $answer ->
        [missed] sin contacto con el estudiante
       *[spoken] han hablado
    }.
    .name = apoyo con seguimiento
    .words = seguimiento, seguimientos
ledger-fact-support-released =
    Caso S-{ $support }: abierto otra vez, porque quien se ocupaba ya no tiene ese rol.
    .name = apoyo abierto otra vez
    .words = apoyo abierto
ledger-fact-support-closed =
    Caso S-{ $support }: cerrado.
    .name = apoyo cerrado
    .words = apoyo cerrado
ledger-fact-support-revoked =
    Caso S-{ $support }: se retiró el consentimiento.
    .name = consentimiento retirado
    .words = consentimiento retirado
ledger-fact-check-ruled =
    Alguien de guardia miró un mensaje que se le pasó: { $ruling ->
        [fraud] es una estafa
        [doubtful] es muy sospechoso
        [unsuspicious] no tiene nada malo
       *[urgent] hay que llamar enseguida a la policía
    }.
    .name = mensaje respondido
    .words = mensajes respondidos, mensaje respondido
ledger-fact-check-wave =
    El mismo texto lo habían reenviado { $people } personas de { $colleges } facultades; se avisó a la policía y a la oficina del equipo.
    .name = texto que circula
    .words = texto que circula, circula
# Families of kinds.
ledger-family-ledger =
    .name = el propio registro
    .words = registro
ledger-family-work =
    .name = trabajo
    .words = trabajo, trabajos
ledger-family-tip =
    .name = consejos
    .words = consejos, consejo
ledger-family-group =
    .name = grupos
    .words = grupos, grupo
ledger-family-question =
    .name = preguntas propias
    .words = preguntas propias, preguntas de test, nuestras preguntas
ledger-family-words =
    .name = traducciones
    .words = traducciones, traducción
ledger-family-class =
    .name = clases
    .words = clases
ledger-family-role =
    .name = los roles
    .words = roles, rol
ledger-family-roster =
    .name = listas
    .words = listas, lista
ledger-family-term =
    .name = semestres
    .words = semestres, semestre
ledger-family-doubt =
    .name = mensajes dudosos
    .words = dudosos, dudas
ledger-family-data =
    .name = datos
    .words = datos
ledger-family-alert =
    .name = alertas
    .words = alertas, alerta
ledger-family-case =
    .name = casos
    .words = casos, caso
ledger-family-plan =
    .name = el plan
    .words = el plan
ledger-family-item =
    .name = tareas del plan
    .words = tareas
ledger-family-meeting =
    .name = reuniones de clase
    .words = reuniones, reunión, reunion
ledger-family-quiz =
    .name = tests y preguntas
    .words = tests, test
ledger-family-notice =
    .name = avisos
    .words = avisos, aviso
ledger-family-contact =
    .name = contactos
    .words = contactos, teléfonos
ledger-family-sos =
    .name = peticiones de ayuda
    .words = peticiones de ayuda, peticiones
ledger-family-support =
    .name = apoyo
    .words = apoyos
ledger-family-check =
    .name = mensajes reenviados
    .words = reenviados, mensajes reenviados
ledger-fact-pledge-opened =
    Se publicó en el grupo de clase el compromiso contra el fraude.
    .name = compromiso publicado
    .words = compromiso publicado
ledger-fact-pledge-paper =
    Se anotaron firmas en papel: { $people }. Huella del texto: { $hash }.
    .name = firmas en papel
    .words = firmas en papel, firmado en papel
ledger-fact-pledge-counted =
    Firmaron el compromiso { $signed } de { $students }; en papel, { $paper } de ellos.
    .name = firmas contadas
    .words = firmas contadas
ledger-fact-awareness-asked =
    Para la semana del { $week } se eligió al azar a { $drawn } de { $students } estudiantes; se pudo escribir a { $reached }.
    .name = muestra elegida
    .words = muestra elegida, sorteo
ledger-fact-awareness-measured =
    En la semana del { $week }, de { $drawn } en la muestra, { $answered ->
        [0] respondieron muy pocos para decirlo
       *[other] respondieron { $answered } y acertaron las dos preguntas { $verified }
    }.
    .name = muestra contada
    .words = muestra contada
ledger-family-pledge =
    .name = compromiso
    .words = compromiso, firmas
ledger-family-awareness =
    .name = conocimientos
    .words = conocimientos, muestra

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = facultad
ledger-key-class =
    .words = clase
ledger-key-campus =
    .words = campus, recinto
ledger-key-department =
    .words = departamento, unidad
ledger-key-kind =
    .words = tipo, clase-de
ledger-key-item =
    .words = tarea, fila
ledger-key-by =
    .words = por, quién, quien
ledger-key-date =
    .words = fecha, día, dia, mes
ledger-key-since =
    .words = desde, a-partir
ledger-key-until =
    .words = hasta, hasta-el
ledger-key-as-of =
    .words = a-fecha, estado
ledger-month-january =
    .words = enero, ene
ledger-month-february =
    .words = febrero, febr
ledger-month-march =
    .words = marzo, mzo
ledger-month-april =
    .words = abril, abr
ledger-month-may =
    .words = mayo
ledger-month-june =
    .words = junio
ledger-month-july =
    .words = julio
ledger-month-august =
    .words = agosto, ago
ledger-month-september =
    .words = septiembre, setiembre, sept
ledger-month-october =
    .words = octubre, oct
ledger-month-november =
    .words = noviembre, nov
ledger-month-december =
    .words = diciembre, dic
ledger-recent-today =
    .words = hoy
ledger-recent-yesterday =
    .words = ayer
ledger-recent-this-week =
    .words = esta semana
ledger-recent-last-week =
    .words = semana pasada, la semana pasada
ledger-recent-this-month =
    .words = este mes
ledger-recent-last-month =
    .words = mes pasado, el mes pasado
ledger-unit-year =
    .words = a, año
ledger-unit-month =
    .words = m, meses
ledger-unit-day =
    .words = d, días
ledger-do-fix =
    .words = corregir, rectificar
ledger-do-note =
    .words = anotar, apuntar
ledger-do-export =
    .words = exportar, descargar
ledger-instead =
    .words = debe-decir, cambiar-por
ledger-fact-contest-begun =
    Se anunció el comienzo del concurso en grupos de clase: { $groups }.
    .name = concurso empezado
    .words = concurso empezado
ledger-fact-contest-over =
    El concurso ha terminado. Participantes: { $people }, clases: { $classes }.
    .name = concurso terminado
    .words = concurso terminado
ledger-family-contest =
    .name = concurso
    .words = concurso
