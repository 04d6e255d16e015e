### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = Código <code>{ $code }</code> · ¿es auténtico? /verify

verify-genuine = <b>Auténtico: el código { $code } es mío.</b> Está debajo de este mensaje:
# $at: since when.
verify-recalled = <b>Retirado el { $at }: el mensaje con el código { $code } ya no vale.</b> Era mío, pero no hagas lo que dice. Decía:
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = Su texto ya no se guarda.
verify-said = Publicado el { $at } en nombre de: { $office }.
verify-where = Dónde: el grupo de { $classes }.
verify-where-gone = Dónde: un grupo que ya no es de ninguna clase.
verify-elsewhere = <b>Cuidado: no es el grupo en el que preguntas, sino otro.</b> Puede que alguien haya copiado el código.
verify-compare = Compara: si lo que tienes delante dice otra cosa, el código es copiado. Entonces no hagas lo que dice.

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>No es mío: ahora ningún mensaje ni ninguna credencial tiene el código { $code }.</b>
    No hagas lo que te pide: ni pagos, ni códigos de verificación, ni enlaces. Comprueba el código una vez más; una credencial vale solo 10 minutos. Si tienes dudas, pregunta a { $contact }. ¿Ya has pagado? Llama enseguida al 110; para consultas, al 96110.

verify-badge = <b>Credencial auténtica</b>
verify-badge-care = ¿Corresponde a quien tienes delante? El personal nunca pide dinero, contraseñas ni códigos de verificación.

verify-in-private = Las preguntas sobre códigos las respondo en privado, para no molestar al grupo.
    .button = Comprobar en privado
