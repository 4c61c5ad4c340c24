# language: vi
Tính năng: Tiêu chí 4. Xã đạt chuẩn nông thôn mới nâng cao (Tỉnh, thành phố trực thuộc trung ương hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 321/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4 Có ít nhất 40% số xã trên địa bàn đạt chuẩn nông thôn mới nâng cao giai đoạn 2021 - 2025

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ xã trên địa bàn đạt chuẩn nông thôn mới nâng cao giai đoạn 2021 - 2025" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 39,9    | chưa đạt |
        | 40      | đạt      |
        | 40,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
