### 아직 아무도 검토하지 않은 번역 아래에 쓰는 말.

translation-urgent = { $state ->
        [stale] <i>⚠ 이 번역은 최신이 아닐 수 있습니다. 의심스러우면 영어와 중국어 원문을 따르세요.</i>
       *[draft] <i>⚠ 이 번역은 아직 원어민의 검토를 받지 않았습니다. 의심스러우면 영어와 중국어 원문을 따르세요.</i>
    }
translation-tip = { $state ->
        [stale] <i>최신이 아닐 수 있는 번역</i>
       *[draft] <i>번역 초안</i>
    }
