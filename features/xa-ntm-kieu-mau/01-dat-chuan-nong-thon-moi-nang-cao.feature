# language: vi
Tính năng: Tiêu chí 1. Đạt chuẩn nông thôn mới nâng cao (Xã nông thôn mới kiểu mẫu)

  Căn cứ: 319/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 1 Đạt chuẩn nông thôn mới nâng cao giai đoạn 2021 - 2025; đối với các xã đã được công nhận đạt chuẩn nông thôn mới nâng cao giai đoạn 2018 - 2020, phải tập trung rà soát, chỉ đạo thực hiện, đáp ứng đầy đủ mức đạt chuẩn theo yêu cầu của Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa rõ điều kiện trước
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1" chưa đủ căn cứ
      Và lý do là "chưa rõ điều kiện trước"

    Khung tình huống: Đã có quyết định công nhận xã nâng cao
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "title.xa_ntm_nang_cao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |
