### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>Tu credencial</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = Nombre: { $name }
badge-until = Vale hasta el { $until }.
badge-code =
    Código <code>{ $code }</code>
    Muéstralo o dilo: quien quiera comprobar que eres de verdad me envía /verify { $code }. Ve lo que está arriba, y nada más. Nunca lo leas en voz alta a quien te llame por teléfono.
