# language: vi
Tính năng: Tiêu chí 1. Huyện đạt chuẩn nông thôn mới (Tỉnh, thành phố trực thuộc trung ương hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 321/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 1 Có 100% số huyện trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025; đối với các huyện đã được công nhận đạt chuẩn nông thôn mới giai đoạn 2010 - 2020, phải rà soát, chỉ đạo thực hiện, đáp ứng đầy đủ mức đạt chuẩn theo yêu cầu của Bộ tiêu chí quốc gia về huyện nông thôn mới giai đoạn 2021 - 2025

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ huyện trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
