# language: vi
Tính năng: Tiêu chí 10. Kinh tế tư nhân (Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 10 Tốc độ tăng trưởng bình quân của kinh tế tư nhân đạt từ 10%/năm trở lên theo hướng dẫn của Bộ Tài chính

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tốc độ tăng trưởng bình quân một năm của kinh tế tư nhân" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "10" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 9,9     | chưa đạt |
        | 10      | đạt      |
        | 10,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
