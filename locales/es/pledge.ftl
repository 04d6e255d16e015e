### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① No me fío a la ligera: las llamadas y SMS de desconocidos, y los “profesores”, el “servicio al cliente” y los “policías” de los grupos, primero los verifico y luego decido.
    ② No transfiero: no hago transferencias a cuentas desconocidas, no adelanto dinero, no pago “depósitos” ni “tarifas de desbloqueo”.
    ③ No revelo nada: no doy a nadie códigos de verificación ni contraseñas, no comparto pantalla con desconocidos.
    ④ No presto nada: no alquilo, no presto y no vendo tarjetas bancarias, tarjetas SIM ni cuentas de pago.
    ⑤ Aviso a los demás: si un mensaje es sospechoso, aviso a mis compañeros y a mi familia, y no lo reenvío.
    ⑥ Pido ayuda pronto: si me estafan, paro enseguida, llamo al 110 o al 96110 y se lo digo a mi tutor.

pledge-title = <b>Compromiso contra el fraude</b>
pledge-reminded = El secretario de la Liga de { $class } te pide que leas el compromiso contra el fraude. Firmarlo o no lo decides tú.
pledge-open = La firma es voluntaria y puedes retirarla en cualquier momento.
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ Firmaste el { $at }{ $way ->
    [paper] {" "}(en papel; lo anotó el secretario de la Liga)
   *[chat] {""}
}. Versión: { $version }
pledge-older = Firmaste otra versión. Puedes firmar también este texto; tu firma anterior sigue valiendo.
pledge-withdrawn = Retiraste tu firma el { $at }. Puedes firmar otra vez en cualquier momento.
pledge-unbound = Aún no sé quién eres en la clase. Para firmar, envía primero /bind.

pledge-sign =
    .button = Me comprometo
    .toast = Firmado. Gracias.
pledge-again =
    .toast = Ya has firmado.
pledge-later =
    .button = Ahora no
    .toast = De acuerdo. Envía /pledge cuando quieras.
pledge-withdraw =
    .button = Retirar mi firma
    .toast = Tu firma queda retirada.
pledge-nothing =
    .toast = No hay ninguna firma que retirar.
pledge-changed =
    .toast = El texto o el idioma del compromiso ha cambiado. Léelo otra vez antes de firmar.
pledge-bind-first =
    .toast = Envía primero /bind y luego firma.

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>El compromiso contra el fraude: léelo, por favor</b>
    6 líneas, para leer en privado y firmar si quieres. Aquí no se muestra quién firmó ni quién no.
    { $signed ->
        [0] Por ahora, menos de 5 firmas.
       *[other] Firmas: { $signed } de { $students } en la clase.
    }
pledge-read =
    .button = Leer las 6 líneas

# How far classes are.
pledge-classes =
    <b>Firmas en tus clases</b>
    .button = Mis clases
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $signed } de { $students }{ $paper ->
    [0] {""}
   *[other] {" "}({ $paper } en papel)
}
    .button = { $class }
pledge-no-classes = No respondes de ninguna clase que tenga lista.
pledge-who-sees = Quién no ha firmado lo ve solo el secretario de la Liga de la clase, en privado.
pledge-colleges = <b>Firmas en las facultades</b>
pledge-college = { $college }: { $signed } de { $students }
pledge-college-few = { $college }: menos de 5 de { $students }
pledge-no-colleges = Aún no hay lista.
pledge-due = Último día: { $day }

pledge-own =
    <b>{ $class }: { $signed } de { $students } han firmado</b>{ $paper ->
        [0] {""}
       *[other] , { $paper } de ellos en papel
    }
pledge-missing = Aún sin firmar (solo tú lo ves; no lo reenvíes al grupo, por favor):
pledge-student = { $who }
pledge-everybody = Ha firmado toda la clase.

pledge-post =
    .button = Publicar en el grupo
    .toast = Publicado en el grupo.
pledge-posted =
    .toast = Ya se publicó el { $at }; no se publica otra vez en 7 días.
pledge-no-group =
    .toast = La clase no tiene un grupo en el que yo pueda escribir. Vincula uno primero.
pledge-remind =
    .button = Recordarles en privado
    .toast = { $told ->
        [0] No hay nadie a quien pueda recordárselo en privado.
        [one] Recordado en privado a { $told } persona.
       *[other] Recordado en privado a { $told } personas.
    }{ $others ->
        [0] {""}
        [one] {" "}{ $others } más sin vincular: díselo en persona.
       *[other] {" "}{ $others } más sin vincular: díselo en persona.
    }
pledge-rested =
    .toast = Se les recordó el { $at }; no se repite en 3 días.
pledge-paper =
    .button = Firmado en papel
pledge-ask-paper =
    <b>{ $class }: firmas en papel</b>
    Toma la hoja y envía los números de clase de quienes no firmaron, por ejemplo <code>absent 3 17 22</code>. Si firmaron todos, envía <code>all signed</code>.
    Espero 30 minutos.
pledge-paper-read =
    <b>{ $class }: compruébalo, por favor</b>
    { $missing ->
        [0] Al guardarlo, habrán firmado todos: { $signed } personas
       *[other] Al guardarlo, habrán firmado { $signed } y faltarán { $missing }: { $seats }
    }.
    De ellos, en papel: { $paper }. Esto sustituye a la lista en papel anterior; lo firmado en el chat no cambia.
pledge-paper-withdrawn = Firmas retiradas en el chat: { $count }. El papel no vuelve a firmar por esas personas.
pledge-save =
    .button = Guardar
    .toast = Guardado.
pledge-cancel =
    .button = Cancelar
    .toast = No se guardó nada.

# To the secretary before the last day.
pledge-word = En { $class } faltan { $missing } por firmar el compromiso; el último día es el { $day }. Solo tú ves quiénes.
    .button = Ver quiénes
