# language: vi
Tính năng: Tiêu chí 5. Đề án toàn tỉnh (Tỉnh, thành phố trực thuộc trung ương hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 321/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 5 Có Đề án xây dựng nông thôn mới toàn tỉnh, thành phố giai đoạn 2021 - 2025 được Hội đồng nhân dân tỉnh, thành phố trực thuộc trung ương thông qua

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Hội đồng nhân dân tỉnh đã thông qua Đề án xây dựng nông thôn mới toàn tỉnh 2021 - 2025" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
