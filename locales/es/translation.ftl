### Debajo de un texto que nadie ha revisado aún en este idioma.

translation-urgent = { $state ->
        [stale] <i>⚠ Esta traducción puede estar desactualizada. En caso de duda, vale el texto en inglés y en chino.</i>
       *[draft] <i>⚠ Ningún hablante nativo ha revisado aún esta traducción. En caso de duda, vale el texto en inglés y en chino.</i>
    }
translation-tip = { $state ->
        [stale] <i>Traducción quizá desactualizada</i>
       *[draft] <i>Traducción provisional</i>
    }
