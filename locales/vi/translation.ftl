### Dưới lời dịch chưa ai soát bằng ngôn ngữ này.

translation-urgent = { $state ->
        [stale] <i>⚠ Bản dịch này có thể đã cũ. Nếu còn ngờ, hãy theo bản tiếng Anh và tiếng Trung.</i>
       *[draft] <i>⚠ Chưa có người bản ngữ soát bản dịch này. Nếu còn ngờ, hãy theo bản tiếng Anh và tiếng Trung.</i>
    }
translation-tip = { $state ->
        [stale] <i>Bản dịch có thể đã cũ</i>
       *[draft] <i>Bản dịch nháp</i>
    }
